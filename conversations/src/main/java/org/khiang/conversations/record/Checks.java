package org.khiang.conversations.record;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.khiang.conversations.Agreements;
import org.khiang.conversations.Picture;
import org.khiang.conversations.TalkCard;
import org.khiang.conversations.Talks;
import org.khiang.conversations.record.Paper.Kind;
import org.khiang.conversations.record.RecordRefusal.Code;
import org.khiang.nlp.RiskLevel;

/** The checks on children that staff plan (CP-100, CP-101): with consent, in the child's window, two tries. */
@Singleton
public class Checks {
    private static final int MOST_TRIES = 2;
    private static final Duration AGAIN = Duration.ofDays(2);
    private static final Set<String> UNANSWERED = Set.of("NO_ANSWER", "NOT_SAFE", "REFUSED");

    private final FollowUpRows rows;
    private final PaperRows papers;
    private final Agreements agreements;
    private final Talks talks;
    private final Access access;
    private final Clock clock;

    Checks(FollowUpRows rows, PaperRows papers, Agreements agreements, Talks talks, Access access, Clock clock) {
        this.rows = rows;
        this.papers = papers;
        this.agreements = agreements;
        this.talks = talks;
        this.access = access;
        this.clock = clock;
    }

    /** When a child at this level should be asked after: the next opening of its window; empty without one. */
    Optional<Instant> suggested(TalkCard talk) {
        Duration after = talk.level() == RiskLevel.EMERGENCY ? Duration.ofHours(24) : Duration.ofHours(72);
        return agreements.opening(talks.told(talk.id()), clock.instant().plus(after));
    }

    /**
     * Plans a check by this person.
     *
     * @param window what the child agreed to in the chat (MORNING, NOON, AFTER_SCHOOL, EVENING); null when it is known
     * @throws RecordRefusal NOT_YOURS, PAST, NO_CONSENT, or OUTSIDE_WINDOW at a time when others may see the screen
     */
    @Transactional
    public UUID plan(UUID staff, UUID conversation, Instant due, @Nullable String window) {
        TalkCard talk = access.toWrite(staff, conversation);
        refuse(!due.isAfter(clock.instant()), Code.PAST);
        refuse(window != null && !agreements.agree(conversation, window), Code.BAD_ANSWER);
        Map<String, Picture.Fact> told = talks.told(conversation);
        refuse(!agreements.given(told), Code.NO_CONSENT);
        refuse(!agreements.holds(told, due), Code.OUTSIDE_WINDOW);
        agreements.askAt(conversation, due);
        UUID id = UUID.randomUUID();
        rows.save(new FollowUpRow(id, talk.id(), clock.instant(), staff, staff, due, FollowUpRow.State.PLANNED, 0, null,
                null, null, null, null, null, null, null));
        return id;
    }

    /**
     * Nobody answered, the wrong person did, or the child wants no more. The first try without an answer plans another.
     *
     * @throws RecordRefusal NOT_YOURS, SETTLED or BAD_ANSWER
     */
    @Transactional
    public void missed(UUID staff, UUID followUp, String result) {
        FollowUpRow row = own(staff, followUp);
        refuse(!UNANSWERED.contains(result), Code.BAD_ANSWER);
        if (result.equals("NO_ANSWER") && row.tries() + 1 < MOST_TRIES) {
            Instant again = agreements.opening(talks.told(row.conversationId()), clock.instant().plus(AGAIN))
                    .orElse(clock.instant().plus(AGAIN));
            refuse(rows.tryAgain(followUp, again) == 0, Code.SETTLED);
        } else {
            end(row, result, staff);
        }
    }

    /**
     * The child was reached.
     *
     * @throws RecordRefusal NOT_YOURS, SETTLED, BAD_ANSWER, TOO_LONG, or PLAN_NOT_REVIEWED where there is a plan
     */
    @Transactional
    public void answered(UUID staff, UUID followUp, Answers answers) {
        FollowUpRow row = own(staff, followUp);
        TalkCard talk = access.toWrite(staff, row.conversationId());
        answers.check();
        boolean plan = papers.latest(talk.id(), Kind.PLAN.name()).isPresent();
        refuse(plan && !answers.planReviewed(), Code.PLAN_NOT_REVIEWED);
        end(row, "ANSWERED", staff);
        rows.answers(followUp, answers.safe(), answers.contacted(), answers.timesTold(), answers.treatedWell(),
                talk.seal().close(answers.wanted(), followUp));
    }

    /** Takes a planned check back; the agreed message is not sent. */
    @Transactional
    public void drop(UUID staff, UUID followUp) {
        FollowUpRow row = own(staff, followUp);
        refuse(rows.drop(followUp, clock.instant(), staff) == 0, Code.SETTLED);
        agreements.askNoMore(row.conversationId());
    }

    private void end(FollowUpRow row, String result, UUID staff) {
        refuse(rows.done(row.id(), result, clock.instant(), staff) == 0, Code.SETTLED);
        agreements.askNoMore(row.conversationId());
    }

    private FollowUpRow own(UUID staff, UUID followUp) {
        FollowUpRow row = rows.findById(followUp).orElseThrow(() -> new RecordRefusal(Code.NOT_YOURS));
        access.toWrite(staff, row.conversationId());
        return row;
    }

    private static void refuse(boolean when, Code code) {
        if (when) {
            throw new RecordRefusal(code);
        }
    }
}
