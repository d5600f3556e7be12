package org.khiang.conversations.referral;

import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import org.khiang.conversations.TalkCard;
import org.khiang.conversations.Talks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Notices a receiver's silence: after 2 h in an EMERGENCY, 24 h otherwise, the supervisors are told (CP-94). */
@Singleton
class AnswerClock {
    private static final Logger LOG = LoggerFactory.getLogger(AnswerClock.class);

    private final ReferralRows rows;
    private final Talks talks;
    private final Steps steps;
    private final Clock clock;

    AnswerClock(ReferralRows rows, Talks talks, Steps steps, Clock clock) {
        this.rows = rows;
        this.talks = talks;
        this.steps = steps;
        this.clock = clock;
    }

    /** One round; one that fails keeps no other from being noticed. */
    @Scheduled(fixedDelay = "20s", initialDelay = "5s")
    void round() {
        for (ReferralRow silent : rows.silent(clock.instant())) {
            try {
                notice(silent.id(), silent.conversationId());
            } catch (RuntimeException failed) {
                LOG.error("ALARM silence about referral {} was not told: {}", silent.id(),
                        failed.getClass().getName());
            }
        }
    }

    /** Under the talk's lock, so that of several nodes one does it, and an answer in the same moment wins or loses. */
    @Transactional
    void notice(UUID referral, UUID conversation) {
        TalkCard talk = talks.lock(conversation).orElseThrow();
        ReferralRow now = rows.findById(referral).orElseThrow();
        if (now.state() == State.SENT && !talk.erased() && !now.dueAt().isAfter(clock.instant())) {
            steps.take(new Access.Opened(now, talk), null, Move.to(State.NO_ANSWER));
            LOG.warn("ALARM no answer about referral {} of talk {}", referral, talk.number());
        }
    }
}
