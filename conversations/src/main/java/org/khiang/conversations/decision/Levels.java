package org.khiang.conversations.decision;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.khiang.conversations.Chronicle;
import org.khiang.conversations.LevelChange;
import org.khiang.conversations.TalkCard;
import org.khiang.conversations.TalkLevels;
import org.khiang.conversations.Talks;
import org.khiang.conversations.decision.DecisionRefusal.Code;
import org.khiang.nlp.Category;
import org.khiang.nlp.RiskLevel;

/** A person changes how urgent a talk is, or what it is about; from EMERGENCY down only with a second person (C1). */
@Singleton
public class Levels {
    private final Talks talks;
    private final TalkLevels levels;
    private final Standings standings;
    private final Chronicle chronicle;
    private final Clock clock;

    Levels(Talks talks, TalkLevels levels, Standings standings, Chronicle chronicle, Clock clock) {
        this.talks = talks;
        this.levels = levels;
        this.standings = standings;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /** Changes it at once; for the holder of the talk and for supervisors. */
    @Transactional
    public void change(UUID staff, UUID conversation, LevelWish wish) {
        TalkCard talk = talks.lock(conversation).filter(one -> !one.erased())
                .orElseThrow(() -> new DecisionRefusal(Code.UNKNOWN));
        standings.mayLook(staff, conversation);
        if (talk.level() == RiskLevel.EMERGENCY && wish.level() != RiskLevel.EMERGENCY) {
            throw new DecisionRefusal(Code.NEEDS_SECOND);
        }
        make(talk, wish, staff, null);
        chronicle.looked(staff, conversation, "LEVEL");
    }

    /** What LOWER_EMERGENCY does when it is signed. */
    void lowered(DecisionRow row, Map<String, String> answers, UUID signer) {
        make(talks.lock(row.conversationId()).orElseThrow(), LevelWish.of(answers), row.proposedBy(), signer);
    }

    private void make(TalkCard talk, LevelWish wish, UUID staff, @Nullable UUID signer) {
        check(talk, wish);
        UUID id = UUID.randomUUID();
        Category category = wish.category() == null ? talk.category() : wish.category();
        levels.make(new LevelChange(id, talk.id(), clock.instant(), staff, signer, talk.level(), wish.level(),
                talk.category(), category, wish.reason().name(),
                talk.seal().close(standings.reason(wish.words()), id), wish.line()));
    }

    private void check(TalkCard talk, LevelWish wish) {
        if (talk.level() != wish.from()) {
            throw new DecisionRefusal(Code.STALE, null, List.of(talk.level().name()));
        }
        boolean sameKind = wish.category() == null || wish.category() == talk.category();
        if (wish.level() == talk.level() && sameKind) {
            throw new DecisionRefusal(Code.NOTHING_CHANGES);
        }
        if (Integer.signum(wish.level().compareTo(talk.level())) != wish.reason().way) {
            throw DecisionRefusal.field(Code.BAD_FIELD, "reason");
        }
        if (wish.reason().needsLine && wish.line() == null
                || wish.line() != null && !levels.holds(talk.id(), wish.line())) {
            throw DecisionRefusal.field(Code.LINE_NEEDED, "line");
        }
    }
}
