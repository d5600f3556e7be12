package org.khiang.conversations;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.khiang.conversations.ConversationEvent.Step;
import org.khiang.conversations.Verdict.Why;
import org.khiang.conversations.dialogue.Timer;
import org.khiang.conversations.escalation.Escalation;
import org.khiang.conversations.escalation.Escalations;
import org.khiang.conversations.offer.Offers;
import org.khiang.conversations.privacy.AccessLog;
import org.khiang.conversations.shift.Shifts;
import org.khiang.conversations.staff.Presence;
import org.khiang.nlp.RiskLevel;

/** How a child comes into a counsellor's hands, and out of hands that must not hold it. */
@Singleton
class Claims {
    private final Sessions sessions;
    private final ConversationRows rows;
    private final Escalations escalations;
    private final Offers offers;
    private final Shifts shifts;
    private final Ledger ledger;
    private final Course course;
    private final Replies replies;
    private final Timers timers;
    private final Timeline timeline;
    private final ServiceNames names;
    private final AccessLog accesses;
    private final Presence presence;
    private final Clock clock;

    Claims(Sessions sessions, ConversationRows rows, Escalations escalations, Offers offers, Shifts shifts,
           Ledger ledger, Course course, Replies replies, Timers timers, Timeline timeline, ServiceNames names,
           AccessLog accesses, Presence presence, Clock clock) {
        this.sessions = sessions;
        this.rows = rows;
        this.escalations = escalations;
        this.offers = offers;
        this.shifts = shifts;
        this.ledger = ledger;
        this.course = course;
        this.replies = replies;
        this.timers = timers;
        this.timeline = timeline;
        this.names = names;
        this.accesses = accesses;
        this.presence = presence;
        this.clock = clock;
    }

    /** Of many who try at once exactly one gets the child, the others are told who; a rule is told by its code. */
    Verdict claim(UUID staff, UUID escalation) {
        Optional<Escalation> wanted = escalations.find(escalation);
        if (wanted.isEmpty()) {
            return Verdict.no(Why.NOT_HEAD);
        }
        Open open = sessions.lock(wanted.get().conversationId()).orElseThrow();
        Escalation now = escalations.find(escalation).orElseThrow();
        if (now.state() != Escalation.State.WAITING) {
            return new Verdict(Why.SOMEONE_WAS_FIRST, names.of(now.takenBy()));
        }
        offers.turn();
        shifts.heard(staff);
        Verdict refusal = Verdict.of(offers.refuses(staff, now));
        if (!refusal.done()) {
            return refusal;
        }
        if (rows.hold(open.talk().id(), staff, clock.instant()) == 0 || !escalations.take(escalation, staff)) {
            return new Verdict(Why.SOMEONE_WAS_FIRST, names.of(open.talk().holder()));
        }
        offers.accepted(staff, escalation);
        hold(open, staff, now.level());
        return Verdict.DONE;
    }

    private void hold(Open open, UUID staff, RiskLevel level) {
        UUID id = open.talk().id();
        ledger.giveWay(open.talk());
        timers.clear(id);
        timeline.add(id, Step.HOLDER, staff, null);
        log(staff, "CLAIM", id);
        if (level == RiskLevel.EMERGENCY && presence.supervisorThere()) {
            // Who is with a child in danger has no eyes for another: the supervisors hold the others at once.
            rows.heldBy(staff).stream().filter(other -> !other.id().equals(id)).forEach(this::toSupervisors);
        }
    }

    private void toSupervisors(Conversation other) {
        Open held = free(sessions.lock(other.id()).orElseThrow());
        escalations.keep(other.id());
        answer(held);
    }

    /** Takes the talk from one who is involved, at once and for good; the child is told that it waits again. */
    void giveUp(UUID staff, Open open) {
        UUID id = open.talk().id();
        offers.involved(staff, id, clock.instant());
        Open freed = free(open);
        escalations.waitAgain(id);
        log(staff, "INVOLVED", id);
        course.catchUp(freed);
        course.wake(freed, Timer.WAIT_LONG);
    }

    private Open free(Open open) {
        rows.release(open.talk().id());
        timeline.add(open.talk().id(), Step.HOLDER, null, null);
        return sessions.lock(open.talk().id()).orElseThrow();
    }

    private void answer(Open open) {
        course.catchUp(open);
        if (!replies.answerWaits(open)) {
            course.say(open, replies.humanLost(open));
        }
    }

    private void log(UUID staff, String action, UUID conversation) {
        accesses.save(new AccessLog.Look(UUID.randomUUID(), clock.instant(), staff, action, conversation, null));
    }
}
