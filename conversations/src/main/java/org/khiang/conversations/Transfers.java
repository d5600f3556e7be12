package org.khiang.conversations;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiFunction;
import org.khiang.conversations.TransferRow.State;
import org.khiang.conversations.Verdict.Why;
import org.khiang.conversations.escalation.Escalation;
import org.khiang.conversations.escalation.Escalations;

/**
 * Talks on their way to a colleague or to the team (CP-51). Whoever holds one goes on with the child until another has
 * read the sheet and said so; nobody is without a counsellor in between.
 */
@Singleton
public class Transfers {
    private final TransferRows rows;
    private final Sessions sessions;
    private final Escalations escalations;
    private final Hands hands;
    private final Handovers sheets;
    private final Colleagues colleagues;
    private final KeptDrafts drafts;
    private final Clock clock;
    private final ApplicationEventPublisher<TransferChanged> changes;

    Transfers(TransferRows rows, Sessions sessions, Escalations escalations, Hands hands, Handovers sheets,
              Colleagues colleagues, KeptDrafts drafts, Clock clock,
              ApplicationEventPublisher<TransferChanged> changes) {
        this.rows = rows;
        this.sessions = sessions;
        this.escalations = escalations;
        this.hands = hands;
        this.sheets = sheets;
        this.colleagues = colleagues;
        this.drafts = drafts;
        this.clock = clock;
        this.changes = changes;
    }

    /** Asks a colleague, or with null the whole team: the talk then stands in the queue with the place it had. */
    @Transactional
    public Verdict offer(UUID staff, UUID conversation, @Nullable UUID to, Handover sheet) {
        if (!sheet.whole() || sheet.nextAt().isBefore(clock.instant())) {
            return Verdict.no(sheet.whole() ? Why.PAST : Why.SHEET);
        }
        if (to != null && (to.equals(staff) || !colleagues.there(to))) {
            return Verdict.no(Why.NOT_THERE);
        }
        return sessions.lock(conversation).filter(open -> staff.equals(open.talk().holder()))
                .map(open -> rows.openOf(conversation).isPresent() ? Verdict.no(Why.ASKED) : ask(open, to, sheet))
                .orElse(Verdict.no(Why.NOT_YOURS));
    }

    private Verdict ask(Open open, @Nullable UUID to, Handover sheet) {
        UUID id = UUID.randomUUID();
        Instant now = clock.instant();
        Conversation talk = open.talk();
        rows.save(new TransferRow(id, talk.id(), talk.holder(), to, to == null,
                to == null ? State.QUEUED : State.OFFERED, now, to == null ? null : now, null, null,
                sheets.close(sheet, open.seal(), id)));
        if (to == null) {
            escalations.waitAgain(talk.id());
        }
        drafts.sent(talk.holder(), talk.id(), KeptDrafts.Kind.SHEET);
        changes.publishEvent(new TransferChanged(talk.holder(), to));
        return Verdict.DONE;
    }

    /** One of the team took it from the queue: from now on this one is asked. Its sender may so take it back. */
    Verdict fromQueue(Open open, Escalation waiting, UUID staff) {
        TransferRow row = rows.openOf(open.talk().id()).filter(known -> known.state() == State.QUEUED).orElse(null);
        if (row == null || !escalations.take(waiting.id(), staff)) {
            return Verdict.no(Why.SOMEONE_WAS_FIRST);
        }
        if (staff.equals(row.fromStaff())) {
            rows.settle(row.id(), State.ENDED.name(), clock.instant());
        } else {
            rows.ask(row.id(), State.OFFERED.name(), staff, clock.instant());
        }
        changes.publishEvent(new TransferChanged(row.fromStaff(), staff));
        return Verdict.DONE;
    }

    /** The receiver has read the sheet and takes the child; only now the child is told (HUMAN_SWAP). */
    @Transactional
    public Verdict accept(UUID staff, UUID transfer) {
        return asked(staff, transfer, (open, row) -> {
            if (row.seenAt() == null) {
                return Verdict.no(Why.NOT_READ);
            }
            rows.settle(transfer, State.ACCEPTED.name(), clock.instant());
            hands.pass(open, staff);
            return Verdict.DONE;
        });
    }

    /** The receiver cannot; nobody asks why, and the sender goes on with the child. */
    @Transactional
    public Verdict refuse(UUID staff, UUID transfer) {
        return asked(staff, transfer, (open, row) -> {
            notTaken(row, State.REFUSED);
            return Verdict.DONE;
        });
    }

    /** The sender goes on with the child after all. */
    @Transactional
    public Verdict takeBack(UUID staff, UUID transfer) {
        return still(transfer, (open, row) -> {
            if (!row.fromStaff().equals(staff)) {
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
