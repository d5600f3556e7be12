package org.khiang.conversations.oncall;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.khiang.conversations.escalation.Escalation;
import org.khiang.conversations.escalation.Escalations;
import org.khiang.conversations.staff.Presence;
import org.khiang.nlp.RiskLevel;

/** Which children somebody has to be called for; the rows outlive a restart. */
@Singleton
class Chains {
    private final ChainRows rows;
    private final StepRows steps;
    private final Escalations escalations;
    private final Presence presence;
    private final Times times;
    private final Clock clock;

    Chains(ChainRows rows, StepRows steps, Escalations escalations, Presence presence, Times times, Clock clock) {
        this.rows = rows;
        this.steps = steps;
        this.escalations = escalations;
        this.presence = presence;
        this.times = times;
        this.clock = clock;
    }

    /** Ends what is over and begins what is due, unless another node is doing so. */
    @Transactional
    void settle(Collection<Step> ways) {
        if (rows.turnIfFree().isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        rows.endWhatIsOver(now, now.minus(times.believed()));
        boolean someoneThere = presence.anyoneOnShift();
        escalations.waiting().stream().filter(child -> child.level().atLeast(RiskLevel.HIGH))
                .filter(child -> !someoneThere || late(child, now))
                .filter(child -> rows.openOf(child.id()) == 0)
                .forEach(child -> begin(child, ways, now));
    }

    private boolean late(Escalation child, Instant now) {
        return !now.isBefore(child.levelAt().plus(times.after(child.level())));
    }

    private void begin(Escalation child, Collection<Step> ways, Instant now) {
        UUID chain = UUID.randomUUID();
        rows.save(new ChainRow(chain, child.id(), child.level(), now, null, null));
        Instant due = now;
        for (Step step : ways) {
            steps.save(StepRow.due(chain, step, due, 0));
            due = due.plus(times.next(child.level()));
        }
    }

    /** The step reached somebody; unless they come it is done again later. */
    @Transactional
    void reached(StepRow done) {
        Instant now = clock.instant();
        if (steps.settle(done.id(), "SENT", now) == 1) {
            steps.save(StepRow.due(done.chainId(), done.step(), now.plus(times.again()), 0));
        }
    }

    /** The step reached nobody: it is tried again with back-off, and a child waits for no mail server. */
    @Transactional
    void failed(StepRow failed, String code) {
        Instant now = clock.instant();
        if (steps.settle(failed.id(), code, now) == 0) {
            return;
        }
        int failures = failed.failures();
        steps.save(StepRow.due(failed.chainId(), failed.step(), now.plus(times.retry(failures)), failures + 1));
        if (failed.step() == Step.MAIL) {
            steps.hasten(failed.chainId(), Step.PAGER.name(), now);
        }
    }
}
