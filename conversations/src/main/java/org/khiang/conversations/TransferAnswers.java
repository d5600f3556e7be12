package org.khiang.conversations;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.khiang.conversations.TransferRow.State;
import org.khiang.conversations.Verdict.Why;
import org.khiang.conversations.escalation.Escalations;
import org.khiang.conversations.offer.Hindrance;

/** What comes of asking a colleague: yes, no, nothing in time, or the sender keeps the child after all. */
@Singleton
public class TransferAnswers {
    private final TransferRows rows;
    private final Sessions sessions;
    private final Escalations escalations;
    private final Hands hands;
    private final Colleagues colleagues;
    private final InterventionRows interventions;
    private final Clock clock;
    private final ApplicationEventPublisher<TransferChanged> changes;

    TransferAnswers(TransferRows rows, Sessions sessions, Escalations escalations, Hands hands, Colleagues colleagues,
                    InterventionRows interventions, Clock clock, ApplicationEventPublisher<TransferChanged> changes) {
        this.rows = rows;
        this.sessions = sessions;
        this.escalations = escalations;
        this.hands = hands;
        this.colleagues = colleagues;
        this.interventions = interventions;
        this.clock = clock;
        this.changes = changes;
    }

    /** The receiver has read the sheet and takes the child; only now the child is told (HUMAN_SWAP). */
    @Transactional
    public Verdict accept(UUID staff, UUID transfer) {
        return asked(staff, transfer, (open, row) -> {
            if (row.seenAt() == null) {
                return Verdict.no(Why.NOT_READ);
            }
            Optional<Hindrance> rule = colleagues.hinders(staff, row.conversationId());
            return rule.isPresent() ? Verdict.of(rule) : take(open, staff, transfer);
        });
    }

    private Verdict take(Open open, UUID staff, UUID transfer) {
        rows.settle(transfer, State.ACCEPTED.name(), clock.instant());
        hands.pass(open, staff);
        return Verdict.DONE;
    }

    /** The receiver cannot; nobody asks why, and the sender goes on with the child. */
    @Transactional
    public Verdict refuse(UUID staff, UUID transfer) {
        return asked(staff, transfer, (open, row) -> {
            notTaken(row, State.REFUSED);
            return Verdict.DONE;
        });
    }

    /** The sender goes on with the child after all, unless a supervisor asked the other. */
    @Transactional
    public Verdict takeBack(UUID staff, UUID transfer) {
        return still(transfer, (open, row) -> {
            if (!row.fromStaff().equals(staff) || interventions.ofTransfer(transfer) > 0) {
                return Verdict.no(Why.NOT_YOURS);
            }
            rows.settle(transfer, State.ENDED.name(), clock.instant());
            escalations.pass(row.conversationId(), staff);
            return Verdict.DONE;
        });
    }

    /** Whoever did not answer in time is asked no more: the talk stays where it is, and its holder is told. */
    @Scheduled(fixedDelay = "5s", initialDelay = "5s")
    void look() {
        rows.offered().stream().filter(row -> row.late(clock.instant())).forEach(row -> giveUp(row.id()));
    }

    @Transactional
    void giveUp(UUID transfer) {
        still(transfer, (open, row) -> {
            if (row.late(clock.instant())) {
                notTaken(row, State.UNANSWERED);
            }
            return Verdict.DONE;
        });
    }

    private void notTaken(TransferRow row, State how) {
        if (row.team()) {
            rows.ask(row.id(), State.QUEUED.name(), null, null);
            escalations.waitAgain(row.conversationId());
        } else {
            rows.settle(row.id(), how.name(), clock.instant());
        }
    }

    private Verdict asked(UUID staff, UUID transfer, BiFunction<Open, TransferRow, Verdict> act) {
        return still(transfer, (open, row) -> !row.asks(staff) ? Verdict.no(Why.NOT_YOURS)
                : row.late(clock.instant()) ? Verdict.no(Why.TOO_LATE) : act.apply(open, row));
    }

    /** Under the lock of its talk, as long as it is open and its sender still holds the talk. */
    private Verdict still(UUID transfer, BiFunction<Open, TransferRow, Verdict> act) {
        return rows.findById(transfer).flatMap(found -> sessions.lock(found.conversationId()))
                .flatMap(open -> rows.findById(transfer).filter(TransferRow::open)
                        .filter(row -> row.fromStaff().equals(open.talk().holder()))
                        .map(row -> {
                            Verdict verdict = act.apply(open, row);
                            changes.publishEvent(new TransferChanged(row.fromStaff(), row.toStaff()));
                            return verdict;
                        })).orElse(Verdict.no(Why.TOO_LATE));
    }
}
