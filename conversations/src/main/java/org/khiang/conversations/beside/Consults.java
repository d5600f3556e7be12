package org.khiang.conversations.beside;

import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.khiang.conversations.Chronicle;
import org.khiang.conversations.Colleagues;
import org.khiang.conversations.Talks;
import org.khiang.conversations.Verdict;
import org.khiang.conversations.Verdict.Why;
import org.khiang.conversations.beside.CallRow.Kind;

/** A counsellor asks a colleague for advice (CP-41): one after the other is asked, until one says yes. */
@Singleton
public class Consults {
    private final CallRows rows;
    private final BesideRows beside;
    private final Talks talks;
    private final Colleagues colleagues;
    private final Chronicle chronicle;
    private final Clock clock;

    Consults(CallRows rows, BesideRows beside, Talks talks, Colleagues colleagues, Chronicle chronicle, Clock clock) {
        this.rows = rows;
        this.beside = beside;
        this.talks = talks;
        this.colleagues = colleagues;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /** The holder asks for somebody; whoever is free and has the fewest talks is asked first. */
    @Transactional
    public Verdict ask(UUID holder, UUID conversation) {
        if (talks.lock(conversation).filter(talk -> holder.equals(talk.holder())).isEmpty()) {
            return Verdict.no(Why.NOT_YOURS);
        }
        if (rows.openOf(conversation, Kind.CONSULT.name()).isPresent()) {
            return Verdict.no(Why.ASKED);
        }
        CallRow call = new CallRow(UUID.randomUUID(), conversation, Kind.CONSULT, holder, clock.instant(), null, null,
                null, null, null, false);
        Optional<UUID> first = next(call);
        if (first.isEmpty()) {
            return Verdict.no(Why.NOBODY_FREE);
        }
        rows.save(call);
        rows.ask(call.id(), first.get(), clock.instant());
        chronicle.beside(conversation, holder, "CONSULTS");
        return Verdict.DONE;
    }

    /** Whoever is asked cannot; the next one is. Nobody asks why. */
    @Transactional
    public Verdict refuse(UUID colleague, UUID conversation) {
        talks.lock(conversation);
        boolean asked = rows.openOf(conversation, Kind.CONSULT.name())
                .filter(call -> colleague.equals(call.toStaff()) && call.acceptedAt() == null).isPresent();
        if (asked) {
            cannot(colleague, conversation);
        }
        return asked ? Verdict.DONE : Verdict.no(Why.TOO_LATE);
    }

    /** The holder has what they asked for: the colleague's right to read ends with it. */
    @Transactional
    public Verdict end(UUID holder, UUID conversation) {
        if (talks.lock(conversation).filter(talk -> holder.equals(talk.holder())).isEmpty()) {
            return Verdict.no(Why.NOT_YOURS);
        }
        over(conversation);
        chronicle.beside(conversation, holder, "CALM");
        return Verdict.DONE;
    }

    Verdict accept(UUID colleague, UUID conversation) {
        CallRow call = rows.openOf(conversation, Kind.CONSULT.name()).orElse(null);
        boolean back = call != null && colleague.equals(call.toStaff()) && call.acceptedAt() != null;
        if (back || call != null && rows.accept(call.id(), colleague, clock.instant()) == 1) {
            chronicle.looked(colleague, conversation, "CONSULT");
            return Verdict.DONE;
        }
        return Verdict.no(call == null ? Why.TOO_LATE : Why.NOT_YOURS);
    }

    /** It is over, whoever ended it. */
    void over(UUID conversation) {
        rows.openOf(conversation, Kind.CONSULT.name()).ifPresent(call -> {
            rows.end(call.id(), clock.instant());
            beside.openOf(conversation).stream().filter(row -> row.kind() == BesideRow.Kind.CONSULT)
                    .forEach(row -> beside.end(row.id(), clock.instant()));
        });
    }

    /** This one cannot: the next is asked, or the holder is told that nobody is left. */
    void cannot(UUID colleague, UUID conversation) {
        rows.openOf(conversation, Kind.CONSULT.name()).ifPresent(call -> {
            rows.cannot(call.id(), colleague);
            Optional<UUID> next = call.answeredAt() == null ? next(call) : Optional.empty();
            if (next.isPresent()) {
                rows.ask(call.id(), next.get(), clock.instant());
            } else {
                over(conversation);
            }
            chronicle.beside(conversation, call.byStaff(), next.isPresent() ? "CONSULTS"
                    : call.answeredAt() == null ? "NOBODY" : "CALM");
        });
    }

    /** Whoever says nothing is asked no more; whoever reads for too long has read enough. */
    @Scheduled(fixedDelay = "2s", initialDelay = "5s")
    @Transactional
    public void watch() {
        Instant now = clock.instant();
        rows.open().stream().filter(call -> call.kind() == Kind.CONSULT && (call.unheard(now)
                || call.acceptedAt() != null && call.acceptedAt().plus(CallRow.LONGEST).isBefore(now)))
                .forEach(call -> settle(call, now));
    }

    private void settle(CallRow seen, Instant now) {
        talks.lock(seen.conversationId());
        rows.openOf(seen.conversationId(), Kind.CONSULT.name()).filter(call -> call.id().equals(seen.id()))
                .ifPresent(call -> {
                    if (call.unheard(now)) {
                        cannot(call.toStaff(), call.conversationId());
                    } else if (call.acceptedAt() != null) {
                        over(call.conversationId());
                        chronicle.beside(call.conversationId(), call.byStaff(), "CALM");
                    }
                });
    }

    private Optional<UUID> next(CallRow call) {
        List<UUID> not = rows.whoCannot(call.id());
        return colleagues.of(call.byStaff(), call.conversationId()).orElse(List.of()).stream()
                .map(Colleagues.Colleague::id).filter(one -> !not.contains(one)).findFirst();
    }
}
