package org.khiang.console;

import io.micronaut.core.propagation.PropagatedContext;
import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.annotation.TransactionalEventListener;
import io.micronaut.websocket.CloseReason;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.khiang.conversations.ConversationChanged;
import org.khiang.conversations.Loss;
import org.khiang.conversations.Queue;
import org.khiang.conversations.ServiceNames;
import org.khiang.conversations.Sheets;
import org.khiang.conversations.beside.HelpCalls;
import org.khiang.conversations.escalation.QueueChanged;
import org.khiang.conversations.shift.Shifts;
import org.khiang.conversations.staff.Presence;
import org.khiang.conversations.staff.ScreenLock;

/** All open consoles, and what each is told; the right to hear is asked for at each telling, not only at the door. */
@Singleton
class Seats {
    private static final CloseReason SIGNED_OUT = new CloseReason(4401, "signed out");

    private final Map<String, Seat> seats = new ConcurrentHashMap<>();
    private final AtomicBoolean queueIsNew = new AtomicBoolean();
    private final Set<Seat> listIsNew = ConcurrentHashMap.newKeySet();
    private final Queue queue;
    private final Sheets sheets;
    private final ServiceNames names;
    private final HelpCalls calls;
    private final Presence presence;
    private final Shifts shifts;
    private final Frames frames;
    private final Sitters sitters;
    private final ScreenLock lock;
    private final Clock clock;

    Seats(Queue queue, Sheets sheets, ServiceNames names, HelpCalls calls, Presence presence, Shifts shifts,
          Frames frames, Sitters sitters, ScreenLock lock, Clock clock) {
        this.queue = queue;
        this.sheets = sheets;
        this.names = names;
        this.calls = calls;
        this.presence = presence;
        this.shifts = shifts;
        this.frames = frames;
        this.sitters = sitters;
        this.lock = lock;
        this.clock = clock;
    }

    void take(String socket, Seat seat) {
        seats.put(socket, seat);
    }

    /** The first frame on a new line: who one is, who waits, what one holds. */
    void welcome(Seat seat) {
        if (seat.sitter().counsellor()) {
            shifts.opened(seat.sitter().id());
        }
        seat.send(locked(seat) ? lockedFrame("hello", seat, lists()) : queueFrame("hello", seat, lists()));
    }

    Seat of(String socket) {
        return seats.get(socket);
    }

    /** The console is closed; its owner is gone when it was the last one. */
    void leave(String socket) {
        Seat left = seats.remove(socket);
        if (left != null) {
            listIsNew.remove(left);
        }
        if (left != null && left.sitter().counsellor() && all().stream()
                .noneMatch(seat -> seat.sitter().id().equals(left.sitter().id()))) {
            presence.gone(left.sitter().id());
        }
    }

    /** Every open console. */
    Collection<Seat> all() {
        return seats.values();
    }

    @TransactionalEventListener
    void conversationChanged(ConversationChanged change) {
        all().stream().filter(seat -> seat.told().containsKey(change.conversation())).forEach(seat -> {
            listIsNew.add(seat);
            seat.inTurn(() -> tell(seat, change.conversation()));
        });
    }

    @TransactionalEventListener
    void queueChanged(QueueChanged change) {
        queueIsNew.set(true);
        if (change.takenBy() != null) {
            // Not in the transaction whose end set this off: its connection is given back already.
            PropagatedContext.empty().wrap(() -> tellTaken(change)).run();
        }
    }

    private void tellTaken(QueueChanged change) {
        String taken = frames.frame("taken", "escalation", change.escalation(), "by", names.of(change.takenBy()));
        all().forEach(seat -> seat.inTurn(() -> sendUnlocked(seat, taken)));
    }

    /** Tells a console what happened in a talk since it was last told, or that the talk is not its own any more. */
    void tell(Seat seat, UUID conversation) {
        Long told = seat.told().get(conversation);
        if (told == null || !stillHere(seat) || locked(seat)) {
            return;     // what a locked screen is not told, it is told once it is open again
        }
        sheets.after(seat.sitter().id(), conversation, told).ifPresentOrElse(news -> {
            if (!news.events().isEmpty()) {
                seat.told().put(conversation, news.events().get(news.events().size() - 1).seq());
                seat.send(frames.frame("events", "conversation", conversation, "events", news.events(),
                        "picture", news.picture(), "beside", news.beside()));
            }
        }, () -> {
            seat.told().remove(conversation);
            seat.send(frames.frame("lost", "conversation", conversation, "why",
                    sheets.lost(seat.sitter().id(), conversation).map(Loss::name).orElse("NOT_YOURS")));
        });
    }

    /** The queue as this person sees it. */
    private String queueFrame(String type, Seat seat, Lists lists) {
        return frames.frame(type, "now", clock.instant(), "staff", type.equals("hello") ? seat.sitter() : null,
                "queue", lists.waiting(), "mine", lists.of(seat), "asked", lists.asked(seat), "shift", lists.own(seat));
    }

    private void sendUnlocked(Seat seat, String frame) {
        if (!locked(seat)) {
            seat.send(frame);
        }
    }

    /** All that a locked screen may say: how many wait, and whether there is an alarm (CP-01, CP-12). */
    private String lockedFrame(String type, Seat seat, Lists lists) {
        return frames.frame(type, "now", clock.instant(), "locked", true, "count", lists.count(), "alarms",
                lists.alarms(seat));
    }

    /** True while the screen before which this person sits is locked: asked for at each telling. */
    boolean locked(Seat seat) {
        return lock.locked(seat.ticket());
    }

    /** The screens of this sign-in were locked or opened just now. */
    void lockTurned(String ticket) {
        all().stream().filter(seat -> seat.ticket().equals(ticket)).forEach(seat -> seat.inTurn(() -> {
            if (locked(seat)) {
                tellLists(seat, lists());
            } else {
                welcome(seat);
            }
        }));
    }

    /** Many changes within a blink are told once, and only to whom they change something. */
    @Scheduled(fixedDelay = "50ms")
    void tellQueue() {
        boolean all = queueIsNew.getAndSet(false);
        List<Seat> some = List.copyOf(listIsNew);
        listIsNew.removeAll(some);
        if (seats.isEmpty() || !all && some.isEmpty()) {
            return;
        }
        try {
            Lists lists = lists();
            (all ? all() : some).forEach(seat -> seat.inTurn(() -> tellLists(seat, lists)));
        } catch (RuntimeException failed) {
            queueIsNew.set(true);       // a child who waits must not be forgotten for one query that failed
            throw failed;
        }
    }

    private void tellLists(Seat seat, Lists lists) {
        if (locked(seat)) {
            if (seat.isNew("locked", lists.count(), lists.alarms(seat))) {
                seat.send(lockedFrame("locked", seat, lists));
            }
        } else if (seat.isNew(lists.waiting(), lists.of(seat), lists.asked(seat), lists.own(seat))) {
            seat.send(queueFrame("queue", seat, lists));
        }
    }

    private Lists lists() {
        List<Queue.Waiting> waiting = queue.waiting();
        return new Lists(frames.written(waiting), waiting.size(),
                waiting.stream().filter(one -> one.level().equals("EMERGENCY")).count(), calls.waiting(),
                queue.mine(), queue.sight());
    }

    /** Looks again without being told: another node may have changed something, or a telling may have failed. */
    @Scheduled(fixedDelay = "3s")
    void lookAgain() {
        queueIsNew.set(true);
        all().forEach(seat -> seat.told().keySet().forEach(talk -> seat.inTurn(() -> tell(seat, talk))));
    }

    /** A page that hears nothing for three seconds says that it is not live. */
    @Scheduled(fixedRate = "1s")
    void beat() {
        String beat = frames.frame("beat", "now", clock.instant());
        all().forEach(seat -> seat.send(beat));
    }

    /** Whoever was signed out or put out of service hears nothing more; the others are on shift. */
    @Scheduled(fixedDelay = "5s")
    void rollCall() {
        seats.forEach((socket, seat) -> {
            if (!seat.open()) {
                leave(socket);
            } else if (!stillHere(seat)) {
                seats.remove(socket);
                seat.close(SIGNED_OUT);
            } else if (seat.sitter().counsellor()) {
                shifts.heard(seat.sitter().id());
            }
        });
    }

    /** True while the sign-in that opened this console holds: asked for each frame, either way. */
    boolean stillHere(Seat seat) {
        return sitters.of(seat.ticket()).equals(Optional.of(seat.sitter()));
    }
}
