package org.khiang.conversations;

import io.micronaut.core.propagation.PropagatedContext;
import io.micronaut.transaction.annotation.Transactional;
import io.micronaut.transaction.annotation.TransactionalEventListener;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.khiang.conversations.escalation.Escalation;
import org.khiang.conversations.escalation.Escalations;
import org.khiang.conversations.escalation.QueueChanged;
import org.khiang.nlp.RiskLevel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whoever takes an emergency is there for this child alone: the supervisors hold their other talks at once. */
@Singleton
class EmergencyFirst {
    private static final Logger LOG = LoggerFactory.getLogger(EmergencyFirst.class);

    private final Escalations escalations;
    private final ConversationRows rows;
    private final Sessions sessions;
    private final SetAside aside;

    EmergencyFirst(Escalations escalations, ConversationRows rows, Sessions sessions, SetAside aside) {
        this.escalations = escalations;
        this.rows = rows;
        this.sessions = sessions;
        this.aside = aside;
    }

    @TransactionalEventListener
    void taken(QueueChanged change) {
        if (change.takenBy() != null) {
            // Not in the transaction that has just ended: each talk is set aside in one of its own.
            PropagatedContext.empty().wrap(() -> setOthersAside(change.escalation(), change.takenBy())).run();
        }
    }

    private void setOthersAside(UUID escalation, UUID staff) {
        escalations.find(escalation).filter(taken -> taken.level() == RiskLevel.EMERGENCY)
                .map(Escalation::conversationId).filter(emergency -> holds(emergency, staff))
                .ifPresent(emergency -> rows.heldBy(staff).stream().map(Conversation::id)
                        .filter(other -> !other.equals(emergency)).forEach(other -> tryOne(other, staff)));
    }

    private boolean holds(UUID emergency, UUID staff) {
        return rows.findById(emergency).filter(talk -> staff.equals(talk.holder())).isPresent();
    }

    /** One talk that fails keeps no other child from being cared for. */
    private void tryOne(UUID other, UUID staff) {
        try {
            setAside(other, staff);
        } catch (RuntimeException failed) {
            LOG.error("ALARM conversation {} was not set aside: {}", other, failed.getClass().getName());
        }
    }

    @Transactional
    void setAside(UUID conversation, UUID staff) {
        sessions.lock(conversation).filter(open -> staff.equals(open.talk().holder()))
                .ifPresent(aside::toSupervisors);
    }
}
