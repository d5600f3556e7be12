package org.khiang.conversations;

import io.micronaut.transaction.annotation.Transactional;
import io.micronaut.transaction.annotation.TransactionalEventListener;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.khiang.conversations.ConversationEvent.Step;
import org.khiang.conversations.escalation.Escalations;
import org.khiang.conversations.staff.AccountClosed;

/** Talks whose counsellor was put out of service go back to the queue with their place; no child is left unheard. */
@Singleton
class Orphans {
    private final ConversationRows rows;
    private final Escalations escalations;
    private final Timeline timeline;

    Orphans(ConversationRows rows, Escalations escalations, Timeline timeline) {
        this.rows = rows;
        this.escalations = escalations;
        this.timeline = timeline;
    }

    @TransactionalEventListener
    void takeIn(AccountClosed closed) {
        rows.heldBy(closed.staff()).forEach(talk -> takeIn(talk.id(), closed.staff()));
    }

    /** Frees one talk, unless it has changed hands meanwhile. */
    @Transactional
    void takeIn(UUID conversation, UUID staff) {
        rows.lock(conversation).filter(talk -> staff.equals(talk.holder())).ifPresent(talk -> {
            rows.release(conversation);
            escalations.waitAgain(conversation);
            timeline.add(conversation, Step.HOLDER, null, null);
        });
    }
}
