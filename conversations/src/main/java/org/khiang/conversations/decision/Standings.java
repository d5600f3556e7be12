package org.khiang.conversations.decision;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.khiang.conversations.ServiceNames;
import org.khiang.conversations.TalkCard;
import org.khiang.conversations.Talks;
import org.khiang.conversations.decision.DecisionRefusal.Code;
import org.khiang.conversations.decision.DecisionRow.State;
import org.khiang.conversations.staff.Member;
import org.khiang.conversations.staff.Role;
import org.khiang.conversations.staff.Staff;

/** Who stands how to a decision. The role is asked anew each time: an old page or a second tab gives no second one. */
@Singleton
class Standings {
    private static final int LONGEST = 2000;

    private final DecisionRows rows;
    private final DecisionTable table;
    private final Forms forms;
    private final Talks talks;
    private final Staff staff;
    private final ServiceNames names;
    private final Reasons reasons;

    Standings(DecisionRows rows, DecisionTable table, Forms forms, Talks talks, Staff staff, ServiceNames names,
              Reasons reasons) {
        this.rows = rows;
        this.table = table;
        this.forms = forms;
        this.talks = talks;
        this.staff = staff;
        this.names = names;
        this.reasons = reasons;
    }

    /** The decision, locked after its talk, in the one order in which everybody locks. */
    DecisionRow locked(UUID decision) {
        DecisionRow found = rows.findById(decision).orElseThrow(() -> new DecisionRefusal(Code.UNKNOWN));
        if (found.conversationId() != null) {
            talks.lock(found.conversationId()).filter(talk -> !talk.erased())
                    .orElseThrow(() -> new DecisionRefusal(Code.ERASED));
        }
        return rows.lock(decision).orElseThrow();
    }

    Member member(UUID id) {
        return staff.find(id).filter(Member::active).orElseThrow(() -> new DecisionRefusal(Code.NOT_YOURS));
    }

    /** @throws DecisionRefusal DECIDED with who and what, or STALE with what is different now */
    void still(DecisionRow row, int version) {
        if (row.state() != State.PROPOSED) {
            throw new DecisionRefusal(Code.DECIDED, names.of(row.decidedBy()), List.of(row.state().name()));
        }
        if (row.version() != version) {
            throw new DecisionRefusal(Code.STALE, names.of(row.proposedBy()), forms.changedSince(row, version));
        }
    }

    /** Somebody else than who proposed it, with a role that may. */
    Member maySign(UUID id, DecisionRow row) {
        Member who = member(id);
        if (row.proposedBy().equals(id)) {
            throw new DecisionRefusal(Code.OWN_PROPOSAL);
        }
        if (!table.of(row.code()).approvers().contains(who.role())) {
            throw new DecisionRefusal(Code.WRONG_ROLE);
        }
        return who;
    }

    Member own(UUID id, DecisionRow row) {
        return row.proposedBy().equals(id) ? member(id) : refuse(Code.NOT_YOURS);
    }

    Member mayRead(UUID id, DecisionRow row) {
        Member who = member(id);
        return row.proposedBy().equals(id) || concerns(who, row) ? who : refuse(Code.NOT_YOURS);
    }

    /** Whoever proposed it, and those who sign such decisions. */
    boolean concerns(Member who, DecisionRow row) {
        DecisionKind kind = table.of(row.code());
        return row.proposedBy().equals(who.id()) || kind.approvers().contains(who.role())
                || who.role() == Role.SUPERVISOR;
    }

    Member mayCarryOut(UUID id, DecisionRow row) {
        Member who = member(id);
        if (!row.proposedBy().equals(id) && who.role() != Role.SUPERVISOR) {
            return refuse(Code.NOT_YOURS);
        }
        return row.state() == State.APPROVED ? who : refuse(Code.NOT_APPROVED);
    }

    /** The holder of a talk, and supervisors. */
    Member mayLook(UUID id, UUID conversation) {
        Member who = member(id);
        boolean holds = talks.find(conversation).map(TalkCard::holder).filter(id::equals).isPresent();
        return holds || who.role() == Role.SUPERVISOR ? who : refuse(Code.NOT_YOURS);
    }

    /** @throws DecisionRefusal EMPTY_REASON or TOO_LONG */
    String reason(@Nullable String said) {
        String reason = said == null ? "" : said.strip();
        if (reason.length() > LONGEST) {
            throw new DecisionRefusal(Code.TOO_LONG);
        }
        return reasons.says(reason) ? reason : refuse(Code.EMPTY_REASON);
    }

    static @Nullable Boolean needed(Map<String, String> answers) {
        return answers.containsKey("needed") ? answers.get("needed").equals("YES") : null;
    }

    private static <T> T refuse(Code code) {
        throw new DecisionRefusal(code);
    }
}
