package org.khiang.conversations;

import jakarta.inject.Singleton;
import org.khiang.conversations.escalation.Escalations;
import org.khiang.conversations.staff.Presence;

/** A talk whose counsellor cannot go on: the supervisors hold it, or it waits with its place; the child is told. */
@Singleton
class SetAside {
    private final Hands hands;
    private final Escalations escalations;
    private final Presence presence;
    private final Course course;

    SetAside(Hands hands, Escalations escalations, Presence presence, Course course) {
        this.hands = hands;
        this.escalations = escalations;
        this.presence = presence;
        this.course = course;
    }

    /** To the supervisors when one is at the board, else to the queue; the caller holds its lock. */
    void toSupervisors(Open held) {
        boolean kept = presence.supervisorThere();
        Open free = hands.free(held, kept ? Loss.KEPT : Loss.TAKEN_BACK);
        if (kept) {
            escalations.keep(held.talk().id());
        } else {
            escalations.waitAgain(held.talk().id());
        }
        course.leftWaiting(free);
    }

    /** To the queue, with its place; the caller holds its lock. */
    void toQueue(Open held) {
        Open free = hands.free(held, Loss.TAKEN_BACK);
        escalations.waitAgain(held.talk().id());
        course.leftWaiting(free);
    }
}
