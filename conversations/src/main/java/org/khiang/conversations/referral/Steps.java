package org.khiang.conversations.referral;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.khiang.conversations.ServiceNames;
import org.khiang.conversations.TalkCard;
import org.khiang.conversations.TalkMarks;
import org.khiang.conversations.privacy.Seal;
import org.khiang.conversations.referral.ReferralRefusal.Code;
import org.khiang.nlp.RiskLevel;

/** Takes a referral from one state to a legal next one; who, when and why are only ever added. */
@Singleton
class Steps {
    /** So long a receiver may be silent (CP-94); below HIGH as long as for HIGH. */
    static final Duration EMERGENCY = Duration.ofHours(2);
    static final Duration OTHERWISE = Duration.ofHours(24);

    private final ReferralRows rows;
    private final StepRows steps;
    private final TalkMarks marks;
    private final ServiceNames names;
    private final Clock clock;

    Steps(ReferralRows rows, StepRows steps, TalkMarks marks, ServiceNames names, Clock clock) {
        this.rows = rows;
        this.steps = steps;
        this.marks = marks;
        this.names = names;
        this.clock = clock;
    }

    /**
     * Takes this step under the talk's lock; {@code who} is null where the clock does.
     *
     * @throws ReferralRefusal NOT_NEXT
     */
    void take(Access.Opened opened, @Nullable UUID who, Move move) {
        ReferralRow referral = opened.referral();
        State from = referral.state();
        Instant now = clock.instant();
        boolean legal = from.next().contains(move.to());
        if (!legal || rows.move(referral.id(), from.name(), move.to().name(), now, due(opened, move.to(), now)) == 0) {
            throw new ReferralRefusal(Code.NOT_NEXT);
        }
        if (move.to() == State.DRAFT) {
            rows.approved(referral.id(), null, null);
        }
        add(opened, who, move);
        marks.referral(referral.conversationId(), referral.id(), move.to().name());
        if (move.to() == State.NO_ANSWER || move.alarming()) {
            marks.alarm(referral.conversationId());
        }
    }

    /** Notes the beginning. */
    void begun(Access.Opened opened, UUID who) {
        add(opened, who, Move.to(State.DRAFT));
        marks.referral(opened.talk().id(), opened.referral().id(), State.DRAFT.name());
    }

    private void add(Access.Opened opened, @Nullable UUID who, Move move) {
        UUID id = UUID.randomUUID();
        Seal seal = opened.talk().seal();
        int place = steps.taken(opened.referral().id());
        steps.save(new StepRow(id, opened.referral().id(), place, clock.instant(), who, move.to(), move.how(),
                move.reason(), move.meetsAt(), seal.close(move.name(), id), seal.close(move.reference(), id),
                seal.close(move.note(), id)));
    }

    /** All steps so far, oldest first. */
    List<Step> of(ReferralRow referral, TalkCard talk) {
        return steps.of(referral.id()).stream().map(row -> new Step(row.at(), names.of(row.staffId()),
                row.state(), row.how(), row.reason(), row.meetsAt(), talk.seal().open(row.nameSealed(), row.id()),
                talk.seal().open(row.referenceSealed(), row.id()), talk.seal().open(row.noteSealed(), row.id())))
                .toList();
    }

    private static @Nullable Instant due(Access.Opened opened, State to, Instant now) {
        if (to != State.SENT) {
            return null;
        }
        RiskLevel level = opened.referral().level().max(opened.talk().level());
        return now.plus(level == RiskLevel.EMERGENCY ? EMERGENCY : OTHERWISE);
    }
}
