package org.khiang.conversations;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
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
    private final Handovers sheets;
    private final Colleagues colleagues;
    private final KeptDrafts drafts;
    private final Clock clock;
    private final ApplicationEventPublisher<TransferChanged> changes;

    Transfers(TransferRows rows, Sessions sessions, Escalations escalations, Handovers sheets,
              Colleagues colleagues, KeptDrafts drafts, Clock clock,
              ApplicationEventPublisher<TransferChanged> changes) {
        this.rows = rows;
        this.sessions = sessions;
        this.escalations = escalations;
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
                .map(open -> rows.openOf(conversation).isPresent() ? Verdict.no(Why.ASKED) : allowed(open, to, sheet))
                .orElse(Verdict.no(Why.NOT_YOURS));
    }

    /** A supervisor asks this colleague, with these words; the caller holds the lock and checked who asks. */
    Verdict assign(Open open, UUID to, Handover words) {
        if (to.equals(open.talk().holder()) || !colleagues.there(to)) {
            return Verdict.no(Why.NOT_THERE);
        }
        return rows.openOf(open.talk().id()).isPresent() ? Verdict.no(Why.ASKED) : allowed(open, to, words);
    }

    /** The transfer of this talk that nobody has settled yet. */
    UUID openOf(UUID conversation) {
        return rows.openOf(conversation).map(TransferRow::id).orElseThrow();
    }

    private Verdict allowed(Open open, @Nullable UUID to, Handover sheet) {
        // Why a colleague cannot is theirs alone: nobody learns so who is tired, or who knows the child.
        boolean free = to == null || colleagues.hinders(to, open.talk().id()).isEmpty();
        return free ? ask(open, to, sheet) : Verdict.no(Why.NOT_THERE);
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
}
