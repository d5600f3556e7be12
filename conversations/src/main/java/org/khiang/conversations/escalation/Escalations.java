package org.khiang.conversations.escalation;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.khiang.conversations.escalation.Escalation.State;
import org.khiang.nlp.Category;
import org.khiang.nlp.RiskLevel;

/** The queue of children who need a person; who changes it holds the lock of the conversation it is about. */
@Singleton
public class Escalations {
    private final EscalationRows rows;
    private final Clock clock;
    private final ApplicationEventPublisher<QueueChanged> changes;

    Escalations(EscalationRows rows, Clock clock, ApplicationEventPublisher<QueueChanged> changes) {
        this.rows = rows;
        this.clock = clock;
        this.changes = changes;
    }

    /**
     * Puts a child in the queue, or lifts it there; its level never falls by itself, its waiting never starts anew.
     * True when it was not there at this level before.
     */
    public boolean raise(UUID conversation, Need need) {
        Optional<Escalation> open = rows.openOf(conversation);
        UUID id = open.map(Escalation::id).orElseGet(UUID::randomUUID);
        Instant now = clock.instant();
        open.ifPresentOrElse(old -> lift(old, need, now), () -> add(id, conversation, need, State.WAITING));
        if (!rows.findById(id).equals(open)) {
            changes.publishEvent(new QueueChanged(id, null));
        }
        return open.map(old -> need.level().compareTo(old.level()) > 0).orElse(true);
    }

    /** Tells the supervisors once, and nobody else: an adult seeks children or material (H13). */
    public void alertSupervisor(UUID conversation, Need need) {
        if (rows.alertsOf(conversation) == 0) {
            UUID id = UUID.randomUUID();
            add(id, conversation, need, State.FOR_SUPERVISOR);
            changes.publishEvent(new QueueChanged(id, null));
        }
    }

    private void add(UUID id, UUID conversation, Need need, State state) {
        Instant now = clock.instant();
        rows.save(new Escalation(id, conversation, now, need.level(), now, need.category(), need.top(),
                need.deadlineAt(), need.ageBand(), need.language(), need.wish(), state, null, null, null, null, null,
                null, null, null));
    }

    private void lift(Escalation old, Need need, Instant now) {
        boolean higher = need.level().compareTo(old.level()) > 0;
        boolean same = need.level() == old.level();
        rows.update(old.id(), old.level().max(need.level()).name(), higher ? now : old.levelAt(),
                (higher ? need.category() : old.category()).name(),
                higher ? need.top() : old.top() || same && need.top(),
                need.ageBand(), need.language(), need.wish(),
                need.deadlineAt() == null ? old.deadlineAt() : need.deadlineAt());
    }

    /** Everyone who waits, in the order in which they are to be taken (practice: triage.md section 7, CP-10). */
    public List<Escalation> waiting() {
        return rows.waiting();
    }

    /** Those a counsellor talks with now. */
    public List<Escalation> taken() {
        return rows.taken();
    }

    /** What only supervisors see. */
    public List<Escalation> forSupervisor() {
        return rows.forSupervisor();
    }

    /** The latest two hundred that ended. */
    public List<Escalation> ended() {
        return rows.ended();
    }

    public Optional<Escalation> find(UUID id) {
        return rows.findById(id);
    }

    /** The one that waits or is talked with, if any. */
    public Optional<Escalation> openOf(UUID conversation) {
        return rows.openOf(conversation);
    }

    /** The newest of a conversation, open or ended. */
    public Optional<Escalation> latestOf(UUID conversation) {
        return rows.latestOf(conversation);
    }

    /** All of a conversation, the first one first. */
    public List<Escalation> allOf(UUID conversation) {
        return rows.allOf(conversation);
    }

    /** Compare-and-set: of two who take at once, exactly one is told true. */
    public boolean take(UUID id, UUID staff) {
        boolean won = rows.take(id, staff, clock.instant()) == 1;
        if (won) {
            changes.publishEvent(new QueueChanged(id, staff));
        }
        return won;
    }

    /** Whoever talked with this child cannot go on: it waits again, and has waited since it was first raised. */
    public void waitAgain(UUID conversation) {
        rows.waitAgain(conversation);
        rows.openOf(conversation).ifPresent(open -> changes.publishEvent(new QueueChanged(open.id(), null)));
    }

    /** Somebody else talks with this child from now on. */
    public void pass(UUID conversation, UUID staff) {
        rows.pass(conversation, staff);
        rows.openOf(conversation).ifPresent(open -> changes.publishEvent(new QueueChanged(open.id(), staff)));
    }

    /** The supervisors hold it: whoever talked with this child is out of reach. */
    public void keep(UUID conversation) {
        rows.keep(conversation, clock.instant());
        rows.openOf(conversation).ifPresent(open -> changes.publishEvent(new QueueChanged(open.id(), null)));
    }

    /** A person found it more or less urgent than it was, or about something else; its waiting goes on. */
    public void reweigh(UUID conversation, RiskLevel level, Category category) {
        rows.openOf(conversation).ifPresent(open -> {
            rows.reweigh(open.id(), level.name(), category.name());
            changes.publishEvent(new QueueChanged(open.id(), null));
        });
    }

    /** Those that supervisors hold, most urgent first. */
    public List<Escalation> kept() {
        return rows.kept();
    }

    /** Those that supervisors have held since before this moment. */
    public List<Escalation> keptBefore(Instant moment) {
        return rows.kept().stream().filter(kept -> kept.keptAt().isBefore(moment)).toList();
    }

    /** Ends the open escalation of a conversation; without a code it went back to the bot. */
    public void end(UUID conversation, @Nullable String code) {
        rows.openOf(conversation).ifPresent(open -> {
            rows.end(open.id(), (code == null ? State.HANDED_BACK : State.CLOSED).name(), clock.instant(), code);
            changes.publishEvent(new QueueChanged(open.id(), null));
        });
    }

    /** What went back to the bot is ended with a code after all: the follow-up is done. */
    public void closeLater(UUID conversation, String code) {
        rows.latestOf(conversation).filter(last -> last.state() == State.HANDED_BACK).ifPresent(last -> {
            rows.closeLater(conversation, clock.instant(), code);
            changes.publishEvent(new QueueChanged(last.id(), null));
        });
    }

    /** A supervisor has looked at it; the caller sealed the note with the talk's key. */
    public void review(UUID id, UUID supervisor, byte[] noteSealed) {
        rows.review(id, supervisor, clock.instant(), noteSealed);
        changes.publishEvent(new QueueChanged(id, null));
    }
}
