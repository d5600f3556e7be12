package org.khiang.conversations.record;

import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.khiang.conversations.TalkErased;

/** Lets go of what the record kept of an erased talk beside its sealed words: answers, dates, what was still open. */
@Singleton
class AfterErasure {
    private final FollowUpRows followUps;
    private final PromiseRows promises;
    private final Clock clock;

    AfterErasure(FollowUpRows followUps, PromiseRows promises, Clock clock) {
        this.followUps = followUps;
        this.promises = promises;
        this.clock = clock;
    }

    /** Nothing of it is planned or promised any more: nobody could read what. */
    @EventListener
    @Transactional
    void forget(TalkErased erased) {
        followUps.forget(erased.conversation(), clock.instant());
        promises.forget(erased.conversation(), clock.instant());
    }
}
