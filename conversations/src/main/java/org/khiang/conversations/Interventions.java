package org.khiang.conversations;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.khiang.conversations.InterventionRow.Kind;
import org.khiang.conversations.Verdict.Why;
import org.khiang.conversations.dialogue.Returns;
import org.khiang.conversations.dialogue.Turn;
import org.khiang.conversations.escalation.Escalations;
import org.khiang.conversations.privacy.AccessLog;
import org.khiang.conversations.staff.Member;
import org.khiang.conversations.staff.Role;
import org.khiang.conversations.staff.Staff;

/**
 * A supervisor steps into a live talk (CP-42). Only one who listens to it as it is in these very hands may: a talk that
 * changed hands meanwhile is nobody's to take by a late click, for listening ends with each change. The child is told
 * once; whoever held it is told by whom and why.
 */
@Singleton
public class Interventions {
    private static final int SHORTEST_REASON = 5;
    private static final int LONGEST_REASON = 1000;
    private static final Duration SHOWN = Duration.ofHours(24);

    private final InterventionRows rows;
    private final Sessions sessions;
    private final Hands hands;
    private final Transfers transfers;
    private final Colleagues colleagues;
    private final Returns returns;
    private final Replies replies;
    private final Course course;
    private final Escalations escalations;
    private final Company company;
    private final Staff staff;
    private final ServiceNames names;
    private final AccessLog accesses;
    private final Clock clock;

    Interventions(InterventionRows rows, Sessions sessions, Hands hands, Transfers transfers, Colleagues colleagues,
                  Returns returns, Replies replies, Course course, Escalations escalations, Company company,
                  Staff staff, ServiceNames names, AccessLog accesses, Clock clock) {
        this.rows = rows;
        this.sessions = sessions;
        this.hands = hands;
        this.transfers = transfers;
        this.colleagues = colleagues;
        this.returns = returns;
        this.replies = replies;
        this.course = course;
        this.escalations = escalations;
        this.company = company;
        this.staff = staff;
        this.names = names;
        this.accesses = accesses;
        this.clock = clock;
    }

    /** What {@code by} did to a talk that this person held; {@code to} is null unless a colleague was asked. */
    @Serdeable
    public record Told(UUID id, UUID staff, UUID conversation, String number, String kind, String by,
                       @Nullable String to, String reason, Instant at) {
        @Override
        public String toString() {
            return "told " + id;
        }
    }

    /** Whom a talk could be given to, and where the bot could go on with it. */
    @Serdeable
    public record Choices(List<Colleagues.Colleague> colleagues, List<Returns.Way> ways) {
    }

    /** From now on the supervisor talks with this child, who is told once (HUMAN_SWAP). */
    @Transactional
    public Verdict takeOver(UUID supervisor, UUID conversation, String reason) {
        return stepIn(supervisor, conversation, reason, open -> {
            if (supervisor.equals(open.talk().holder())) {
                return new Verdict(Why.SOMEONE_WAS_FIRST, names.of(supervisor));
            }
            note(open, supervisor, new Deed(Kind.TAKEN_OVER, null, null), reason);
            hands.pass(open, supervisor, Loss.TAKEN_OVER);
            return Verdict.DONE;
        });
    }

    /** A colleague is asked to read and go on; until they say yes, the child stays with who holds it. */
    @Transactional
    public Verdict assign(UUID supervisor, UUID conversation, UUID to, String reason) {
        return stepIn(supervisor, conversation, reason, open -> {
            Verdict asked = transfers.assign(open, to,
                    new Handover(reason.strip(), null, null, null, null, null, null, null));
            if (asked.done() && !supervisor.equals(open.talk().holder())) {
                note(open, supervisor, new Deed(Kind.ASSIGNED, to, transfers.openOf(conversation)), reason);
            }
            return asked;
        });
    }

    /** The talk goes back to the bot, in this state or after its farewell; only where the bot can go on. */
    @Transactional
    public Verdict stop(UUID supervisor, UUID conversation, @Nullable String state, String reason) {
        return stepIn(supervisor, conversation, reason, open -> {
            if (state != null && !returns.lead(state, open.talk().level())) {
                return Verdict.no(Why.BAD_STATE);
            }
            Turn farewell = state == null ? replies.humanLeaves(open) : replies.humanLeavesTo(open, state);
            note(open, supervisor, new Deed(Kind.STOPPED, null, null), reason);
            Open freed = hands.free(open, Loss.STOPPED);
            escalations.end(conversation, null);
            course.say(freed, farewell);
            return Verdict.DONE;
        });
    }

    /** Where the talk could go; empty for who may not step in. */
    public Optional<Choices> choices(UUID supervisor, UUID conversation) {
        return sessions.find(conversation).filter(open -> may(supervisor, open)).map(open ->
                new Choices(colleagues.free(open.talk()), returns.at(open.talk().level())));
    }

    /** Everything that somebody has not read yet, with the words of the supervisor. */
    public List<Told> untold() {
        return rows.unseen(clock.instant().minus(SHOWN)).stream().flatMap(row ->
                sessions.find(row.conversationId()).map(open -> told(row, open)).stream()).toList();
    }

    private Told told(InterventionRow row, Open open) {
        return new Told(row.id(), row.fromStaff(), row.conversationId(), open.talk().name(), row.kind().name(),
                names.of(row.byStaff()), names.of(row.toStaff()), open.seal().open(row.reasonSealed(), row.id()),
                row.at());
    }

    /** Whoever held the talk has read it; nobody reads it in their place. */
    @Transactional
    public Verdict noted(UUID who, UUID intervention) {
        return rows.seen(intervention, who, clock.instant()) == 1 ? Verdict.DONE : Verdict.no(Why.NOT_YOURS);
    }

    private Verdict stepIn(UUID supervisor, UUID conversation, String reason, Function<Open, Verdict> act) {
        int length = reason.strip().length();
        if (length < SHORTEST_REASON || length > LONGEST_REASON) {
            return Verdict.no(Why.REASON_NEEDED);
        }
        return sessions.lock(conversation).map(open -> may(supervisor, open) ? act.apply(open)
                : new Verdict(supervises(supervisor) ? Why.NOT_LISTENING : Why.NOT_YOURS, null))
                .orElse(Verdict.no(Why.NOT_YOURS));
    }

    /** Who takes a child from somebody must have read what it told: that is what the child is then told. */
    private boolean may(UUID who, Open open) {
        UUID holder = open.talk().holder();
        return supervises(who) && holder != null
                && (holder.equals(who) || company.ear(who, open.talk().id()) == Ear.LINES);
    }

    private boolean supervises(UUID who) {
        return staff.find(who).filter(Member::active).filter(one -> one.role() == Role.SUPERVISOR).isPresent();
    }

    private record Deed(Kind kind, @Nullable UUID to, @Nullable UUID transfer) {
    }

    private void note(Open open, UUID supervisor, Deed deed, String reason) {
        UUID id = UUID.randomUUID();
        UUID talk = open.talk().id();
        if (!supervisor.equals(open.talk().holder())) {
            rows.save(new InterventionRow(id, talk, open.talk().holder(), supervisor, deed.kind(), deed.to(),
                    deed.transfer(), clock.instant(), open.seal().close(reason.strip(), id), null));
        }
        UUID look = UUID.randomUUID();
        accesses.save(new AccessLog.Look(look, clock.instant(), supervisor, deed.kind().name(), talk,
                open.seal().close(reason.strip(), look)));
    }
}
