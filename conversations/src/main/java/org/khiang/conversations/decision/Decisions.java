package org.khiang.conversations.decision;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.khiang.conversations.Chronicle;
import org.khiang.conversations.TalkCard;
import org.khiang.conversations.decision.DecisionRefusal.Code;
import org.khiang.conversations.decision.DecisionRow.State;
import org.khiang.conversations.staff.Member;

/** Decisions that no one takes alone (CP-60): one proposes, another with the right role signs or refuses. */
@Singleton
public class Decisions {
    private static final Duration SHOWN = Duration.ofDays(7);

    private final DecisionRows rows;
    private final DecisionTable table;
    private final Forms forms;
    private final DecisionCards cards;
    private final Proposers proposers;
    private final Effects effects;
    private final Reasons reasons;
    private final Standings standings;
    private final Chronicle chronicle;
    private final Clock clock;

    Decisions(DecisionRows rows, DecisionTable table, Forms forms, DecisionCards cards, Proposers proposers,
              Effects effects, Reasons reasons, Standings standings, Chronicle chronicle, Clock clock) {
        this.rows = rows;
        this.table = table;
        this.forms = forms;
        this.cards = cards;
        this.proposers = proposers;
        this.effects = effects;
        this.reasons = reasons;
        this.standings = standings;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /** Proposes; nothing is done yet, unless it was acted on a supervisor's spoken word (then 30 min to sign). */
    @Transactional
    public DecisionCard propose(UUID staff, Proposal proposal) {
        DecisionKind kind = table.of(proposal.code());
        Member who = proposers.mayPropose(staff, kind, proposal);
        Map<String, String> answers = kind.checked(proposal.fields(), false, reasons);
        DecisionRow row = rows.save(proposers.row(who, kind, proposal, Standings.needed(answers)));
        effects.check(row, answers);
        forms.write(row, row.version(), staff, answers);
        note(row, staff, "PROPOSED", "PROPOSE");
        return cards.inside(row, who);
    }

    /** Says something of one's own proposal anew, while nobody signed it; what it said before is kept. */
    @Transactional
    public DecisionCard change(UUID staff, UUID decision, int version, Map<String, String> fields) {
        DecisionRow row = standings.locked(decision);
        Member who = standings.own(staff, row);
        standings.still(row, version);
        Map<String, String> answers = table.of(row.code()).checked(fields, false, reasons);
        effects.check(row, answers);
        rows.change(row.id(), version + 1, Standings.needed(answers));
        forms.write(row, version + 1, staff, answers);
        note(row, staff, "CHANGED", "PROPOSE");
        return cards.inside(rows.findById(decision).orElseThrow(), who);
    }

    /** Signs it: what it is about takes effect in the same step, or nothing is signed. */
    @Transactional
    public DecisionCard approve(UUID staff, UUID decision, int version, @Nullable String note) {
        return decide(staff, decision, new Answer(version, State.APPROVED, note == null ? "" : note.strip()));
    }

    /** Refuses it, with a reason for whoever proposed it. */
    @Transactional
    public DecisionCard refuse(UUID staff, UUID decision, int version, String reason) {
        return decide(staff, decision, new Answer(version, State.REFUSED, standings.reason(reason)));
    }

    /** Whoever proposed it takes it back before it is signed; what was done on a spoken word stays to be signed. */
    @Transactional
    public DecisionCard takeBack(UUID staff, UUID decision, int version) {
        DecisionRow row = standings.locked(decision);
        Member who = standings.own(staff, row);
        standings.still(row, version);
        if (row.signBy() != null) {
            throw new DecisionRefusal(Code.NOT_ACT_FIRST);
        }
        rows.decide(row.id(), version, State.TAKEN_BACK.name(), staff, clock.instant(), null);
        note(row, staff, "TAKEN_BACK", "PROPOSE");
        return cards.inside(rows.findById(decision).orElseThrow(), who);
    }

    /** Notes that it was carried out, with what is known since then, such as time and reference of a notice. */
    @Transactional
    public DecisionCard carriedOut(UUID staff, UUID decision, Map<String, String> fields) {
        DecisionRow row = standings.locked(decision);
        Member who = standings.mayCarryOut(staff, row);
        Map<String, String> all = forms.read(row, row.version());
        table.of(row.code()).fields().stream().filter(FormField::after)
                .forEach(field -> all.put(field.name(), fields.get(field.name())));
        Map<String, String> answers = table.of(row.code()).checked(all, true, reasons);
        rows.carriedOut(row.id());
        forms.write(row, row.version() + 1, staff, answers);
        note(row, staff, "DONE", "CARRY_OUT");
        return cards.inside(rows.findById(decision).orElseThrow(), who);
    }

    /** One with all that was written, for who proposed it and those who may sign; the look is logged. */
    @Transactional
    public DecisionCard read(UUID staff, UUID decision) {
        DecisionRow row = standings.locked(decision);
        Member who = standings.mayRead(staff, row);
        chronicle.looked(staff, row.conversationId(), "READ_DECISION");
        return cards.inside(row, who);
    }

    /** What waits for a signature and what was decided in the last week; no words. For those who sign. */
    public List<DecisionCard> current(UUID staff) {
        Member who = standings.member(staff);
        return rows.current(clock.instant().minus(SHOWN)).stream()
                .filter(row -> standings.concerns(who, row)).map(row -> cards.outside(row, who)).toList();
    }

    /** The latest fifty that this person proposed; no words. */
    public List<DecisionCard> mine(UUID staff) {
        Member who = standings.member(staff);
        return rows.by(staff).stream().map(row -> cards.outside(row, who)).toList();
    }

    /** Those of one talk, for its holder and for supervisors; no words. */
    public List<DecisionCard> of(UUID staff, UUID conversation) {
        Member who = standings.mayLook(staff, conversation);
        return rows.of(conversation).stream().map(row -> cards.outside(row, who)).toList();
    }

    private record Answer(int version, State state, String words) {
    }

    private DecisionCard decide(UUID staff, UUID decision, Answer answer) {
        DecisionRow row = standings.locked(decision);
        Member who = standings.maySign(staff, row);
        standings.still(row, answer.version());
        Map<String, String> said = forms.read(row, row.version());
        rows.decide(row.id(), answer.version(), answer.state().name(), staff, clock.instant(),
                answer.words().isEmpty() ? null : forms.seal(row).close(answer.words(), row.id()));
        note(row, staff, answer.state().name(), answer.state() == State.APPROVED ? "SIGN" : "REFUSE");
        if (answer.state() == State.APPROVED) {
            effects.take(row, said, staff);         // last: an erasure leaves nothing to write with
        }
        return cards.inside(rows.findById(decision).orElseThrow(), who);
    }

    private void note(DecisionRow row, UUID staff, String what, String look) {
        if (row.conversationId() != null) {
            chronicle.decided(row.conversationId(), row.id(), row.code() + " " + what);
        }
        chronicle.looked(staff, row.conversationId(), look);
    }
}
