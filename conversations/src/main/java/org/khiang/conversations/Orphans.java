package org.khiang.conversations;

import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.annotation.Transactional;
import io.micronaut.transaction.annotation.TransactionalEventListener;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.khiang.conversations.dialogue.Timer;
import org.khiang.conversations.escalation.Escalations;
import org.khiang.conversations.staff.AccountClosed;

/** Talks whose counsellor was put out of service go back to the queue with their place; no child is left unheard. */
@Singleton
class Orphans {
    private final ConversationRows rows;
    private final Sessions sessions;
    private final Escalations escalations;
    private final Course course;
    private final Hands hands;

    Orphans(ConversationRows rows, Sessions sessions, Escalations escalations, Course course, Hands hands) {
        this.rows = rows;
        this.sessions = sessions;
        this.escalations = escalations;
        this.course = course;
        this.hands = hands;
    }

    @TransactionalEventListener
    void takeIn(AccountClosed closed) {
        rows.heldBy(closed.staff()).forEach(talk -> takeIn(talk.id(), closed.staff()));
    }

    /** A claim that crossed the closing of its account, or a process that died in between, leaves a talk behind. */
    @Scheduled(fixedDelay = "30s", initialDelay = "5s")
    void lookForMore() {
        rows.heldByNobodyInService().forEach(talk -> takeIn(talk.id(), talk.holder()));
    }

    /** Frees one talk, unless it has changed hands meanwhile; the child is told that it still waits. */
    @Transactional
    void takeIn(UUID conversation, UUID staff) {
        if (rows.lock(conversation).filter(talk -> staff.equals(talk.holder())).isEmpty()) {
            return;
        }
        Open open = hands.free(sessions.lock(conversation).orElseThrow(), Loss.ACCOUNT);
        escalations.waitAgain(conversation);
        course.catchUp(open);
        course.wake(open, Timer.WAIT_LONG);
    }
}
