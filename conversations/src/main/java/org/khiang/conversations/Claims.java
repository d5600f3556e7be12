package org.khiang.conversations;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.khiang.conversations.ConversationEvent.Step;
import org.khiang.conversations.Verdict.Why;
import org.khiang.conversations.escalation.Escalation;
import org.khiang.conversations.escalation.Escalations;
import org.khiang.conversations.offer.Offers;
import org.khiang.conversations.privacy.AccessLog;
import org.khiang.conversations.shift.Shifts;

/** How a child comes into a counsellor's hands, and out of hands that must not hold it. */
@Singleton
class Claims {
    private final Sessions sessions;
    private final ConversationRows rows;
    private final Escalations escalations;
    private final Offers offers;
    private final Shifts shifts;
    private final Transfers transfers;
    private final Hands hands;
    private final Ledger ledger;
    private final Course course;
    private final Timers timers;
    private final Timeline timeline;
    private final ServiceNames names;
    private final AccessLog accesses;
    private final Clock clock;

    Claims(Sessions sessions, ConversationRows rows, Escalations escalations, Offers offers, Shifts shifts,
           Transfers transfers, Hands hands, Ledger ledger, Course course, Timers timers, Timeline timeline,
           ServiceNames names, AccessLog accesses, Clock clock) {
        this.sessions = sessions;
        this.rows = rows;
        this.escalations = escalations;
        this.offers = offers;
        this.shifts = shifts;
        this.transfers = transfers;
        this.hands = hands;
        this.ledger = ledger;
        this.course = course;
        this.timers = timers;
        this.timeline = timeline;
        this.names = names;
        this.accesses = accesses;
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
        if (open.talk().held()) {
            // Its holder goes on until the other has read the sheet.
            offers.accepted(staff, escalation);
            return transfers.fromQueue(open, now, staff);
        }
        if (rows.hold(open.talk().id(), staff, clock.instant()) == 0 || !escalations.take(escalation, staff)) {
            return new Verdict(Why.SOMEONE_WAS_FIRST, names.of(open.talk().holder()));
        }
        offers.accepted(staff, escalation);
        hold(open, staff);
        return Verdict.DONE;
    }

    private void hold(Open open, UUID staff) {
        UUID id = open.talk().id();
        ledger.giveWay(open.talk());
        timers.clear(id);
        timeline.add(id, Step.HOLDER, staff, null);
        log(staff, "CLAIM", id);
    }

    /** Takes the talk from one who is involved, at once and for good; the child is told that it waits again. */
    void giveUp(UUID staff, Open open) {
        UUID id = open.talk().id();
        offers.involved(staff, id, clock.instant());
        Open freed = hands.free(open, Loss.CONFLICT);
        escalations.waitAgain(id);
        log(staff, "INVOLVED", id);
        course.leftWaiting(freed);
    }

    private void log(UUID staff, String action, UUID conversation) {
        accesses.save(new AccessLog.Look(UUID.randomUUID(), clock.instant(), staff, action, conversation, null));
    }
}
