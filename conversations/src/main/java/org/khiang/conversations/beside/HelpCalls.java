package org.khiang.conversations.beside;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.khiang.conversations.Chronicle;
import org.khiang.conversations.ServiceNames;
import org.khiang.conversations.Talks;
import org.khiang.conversations.Verdict;
import org.khiang.conversations.Verdict.Why;
import org.khiang.conversations.beside.CallRow.Kind;
import org.khiang.conversations.escalation.Escalations;
import org.khiang.conversations.escalation.QueueChanged;
import org.khiang.conversations.staff.Presence;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A counsellor calls for a supervisor at once (CP-42): every supervisor hears it until one of them comes. */
@Singleton
public class HelpCalls {
    private static final Logger LOG = LoggerFactory.getLogger(HelpCalls.class);

    private final CallRows rows;
    private final Talks talks;
    private final Escalations escalations;
    private final ServiceNames names;
    private final Presence presence;
    private final Chronicle chronicle;
    private final Clock clock;
    private final ApplicationEventPublisher<QueueChanged> changes;

    HelpCalls(CallRows rows, Talks talks, Escalations escalations, ServiceNames names, Presence presence,
              Chronicle chronicle, Clock clock, ApplicationEventPublisher<QueueChanged> changes) {
        this.rows = rows;
        this.talks = talks;
        this.escalations = escalations;
        this.names = names;
        this.presence = presence;
        this.chronicle = chronicle;
        this.clock = clock;
        this.changes = changes;
    }

    /** The holder calls; called twice it is one call. NO_SUPERVISOR tells that none is there, and the call stands. */
    @Transactional
    public Verdict call(UUID holder, UUID conversation) {
        if (talks.lock(conversation).filter(talk -> holder.equals(talk.holder())).isEmpty()) {
            return Verdict.no(Why.NOT_YOURS);
        }
        if (rows.openOf(conversation, Kind.HELP.name()).isEmpty()) {
            rows.save(new CallRow(UUID.randomUUID(), conversation, Kind.HELP, holder, clock.instant(), null, null,
                    null, null, null, false));
            chronicle.beside(conversation, holder, "CALLED");
            tell(conversation);
        }
        if (presence.supervisorThere()) {
            return Verdict.DONE;
        }
        LOG.error("ALARM the counsellor of conversation {} calls for help and no supervisor is there", conversation);
        return Verdict.no(Why.NO_SUPERVISOR);
    }

    /** The holder needs nobody any more. */
    @Transactional
    public Verdict takeBack(UUID holder, UUID conversation) {
        boolean own = talks.lock(conversation).filter(talk -> holder.equals(talk.holder())).isPresent();
        if (own && over(conversation)) {
            chronicle.beside(conversation, holder, "CALM");
        }
        return own ? Verdict.DONE : Verdict.no(Why.NOT_YOURS);
    }

    /** How many calls nobody has answered yet. */
    public long waiting() {
        return rows.helpWaiting();
    }

    /** Of two supervisors who come at once exactly one is told so. */
    Verdict come(UUID supervisor, UUID conversation) {
        CallRow call = rows.openOf(conversation, Kind.HELP.name()).orElse(null);
        if (call == null) {
            return Verdict.no(Why.TOO_LATE);
        }
        if (supervisor.equals(call.toStaff()) && call.acceptedAt() != null) {
            return Verdict.DONE;
        }
        if (rows.come(call.id(), supervisor, clock.instant()) == 0) {
            return new Verdict(Why.SOMEONE_WAS_FIRST, names.of(call.toStaff()));
        }
        chronicle.looked(supervisor, conversation, "HELP");
        tell(conversation);
        return Verdict.DONE;
    }

    /** Whoever came is gone without a word: the others are called again. */
    void again(UUID conversation) {
        rows.openOf(conversation, Kind.HELP.name()).ifPresent(call -> {
            rows.ask(call.id(), null, null);
            tell(conversation);
        });
    }

    boolean over(UUID conversation) {
        boolean ended = rows.openOf(conversation, Kind.HELP.name())
                .filter(call -> rows.end(call.id(), clock.instant()) == 1).isPresent();
        if (ended) {
            tell(conversation);
        }
        return ended;
    }

    /** Says once of each call that nobody came within its minute. */
    @Scheduled(fixedDelay = "2s", initialDelay = "5s")
    @Transactional
    public void watch() {
        Instant now = clock.instant();
        rows.open().stream().filter(call -> call.kind() == Kind.HELP && call.late(now) && !call.lateTold())
                .filter(call -> rows.tellLate(call.id()) == 1).forEach(call -> LOG.error(
                        "ALARM nobody came within a minute to the counsellor of conversation {}",
                        call.conversationId()));
    }

    private void tell(UUID conversation) {
        escalations.openOf(conversation).ifPresent(open -> changes.publishEvent(new QueueChanged(open.id(), null)));
    }
}
