package org.khiang.conversations.decision;

import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.khiang.conversations.Chronicle;
import org.khiang.conversations.Talks;
import org.khiang.conversations.Tasks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What was done on a spoken word and not signed in time: the supervisors are told once, and it is reviewed. */
@Singleton
class LateSignatures {
    private static final Logger LOG = LoggerFactory.getLogger(LateSignatures.class);

    private final DecisionRows rows;
    private final Talks talks;
    private final Tasks tasks;
    private final Chronicle chronicle;
    private final Clock clock;

    LateSignatures(DecisionRows rows, Talks talks, Tasks tasks, Chronicle chronicle, Clock clock) {
        this.rows = rows;
        this.talks = talks;
        this.tasks = tasks;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /** One look at all; one that fails keeps no other from being told. */
    @Scheduled(fixedDelay = "5s", initialDelay = "5s")
    void look() {
        for (DecisionRow late : rows.late(clock.instant())) {
            try {
                tell(late);
            } catch (RuntimeException failed) {
                LOG.error("ALARM late {} was not told: {}", late, failed.getClass().getName());
            }
        }
    }

    @Transactional
    void tell(DecisionRow late) {
        talks.lock(late.conversationId());
        if (rows.alarm(late.id(), clock.instant()) == 1) {
            tasks.ask(late.conversationId(), Tasks.Kind.LATE_SIGNATURE);
            chronicle.decided(late.conversationId(), late.id(), late.code() + " LATE");
            LOG.error("ALARM {} was acted on and is not signed after 30 minutes", late);
        }
    }
}
