package org.khiang.conversations.decision;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.khiang.conversations.TalkCard;
import org.khiang.conversations.TalkLevels;
import org.khiang.conversations.Talks;
import org.khiang.conversations.decision.DecisionRefusal.Code;
import org.khiang.conversations.decision.DecisionRow.State;
import org.khiang.conversations.escalation.Escalations;
import org.khiang.conversations.staff.Member;
import org.khiang.conversations.staff.Role;
import org.khiang.conversations.staff.Staff;
import org.khiang.nlp.RiskLevel;

/** Who may propose what about which talk, and what may be done before the second signature. */
@Singleton
class Proposers {
    /** So long after acting on a spoken word the second signature is due (CP-60). */
    static final Duration TO_SIGN = Duration.ofMinutes(30);

    private final Talks talks;
    private final TalkLevels levels;
    private final Escalations escalations;
    private final Staff staff;
    private final Clock clock;

    Proposers(Talks talks, TalkLevels levels, Escalations escalations, Staff staff, Clock clock) {
        this.talks = talks;
        this.levels = levels;
        this.escalations = escalations;
        this.staff = staff;
        this.clock = clock;
    }

    /** The one who proposes, with the talk locked. */
    Member mayPropose(UUID id, DecisionKind kind, Proposal proposal) {
        Member who = staff.find(id).filter(Member::active).orElseThrow(() -> new DecisionRefusal(Code.NOT_YOURS));
        kind.mayPropose(who.role());
        if (proposal.conversation() == null) {
            refuseIf(!kind.code().equals(Effects.EXPORT), Code.UNKNOWN);
            return who;
        }
        TalkCard talk = talks.lock(proposal.conversation()).orElseThrow(() -> new DecisionRefusal(Code.UNKNOWN));
        refuseIf(talk.erased(), Code.ERASED);
        refuseIf(who.role() == Role.COUNSELLOR && !theirs(id, talk, kind), Code.NOT_YOURS);
        refuseIf(kind.code().equals(Effects.BLOCK_CONTACT)
                && levels.highest(talk.id()).atLeast(RiskLevel.MEDIUM), Code.BLOCK_FORBIDDEN);
        refuseIf(kind.code().equals(Effects.LOWER_EMERGENCY) && talk.level() != RiskLevel.EMERGENCY, Code.NOT_LOWER);
        return who;
    }

    /** A counsellor's own talk; to look again, or to settle a report before a later closing, also the last one's. */
    private boolean theirs(UUID id, TalkCard talk, DecisionKind kind) {
        boolean after = kind.code().equals(Effects.REOPEN_SEALED) || kind.code().equals(Effects.STATUTORY_REPORT);
        return id.equals(talk.holder()) || after && talk.holder() == null && escalations
                .latestOf(talk.id()).filter(last -> id.equals(last.takenBy())).isPresent();
    }

    DecisionRow row(Member who, DecisionKind kind, Proposal proposal, @Nullable Boolean needed) {
        RiskLevel level = proposal.conversation() == null ? RiskLevel.NONE
                : talks.find(proposal.conversation()).orElseThrow().level();
        Instant now = clock.instant();
        boolean first = proposal.consentBy() != null;
        if (first) {
            mayActFirst(who, kind, level, proposal.consentBy());
        }
        return new DecisionRow(UUID.randomUUID(), proposal.conversation(), kind.code(), level, State.PROPOSED, 1,
                who.id(), now, proposal.consentBy(), first ? now.plus(TO_SIGN) : null, null, null, null, null, needed);
    }

    private void mayActFirst(Member who, DecisionKind kind, RiskLevel level, UUID consentBy) {
        refuseIf(!kind.actFirst() || level != RiskLevel.EMERGENCY, Code.NOT_ACT_FIRST);
        boolean good = !consentBy.equals(who.id()) && staff.find(consentBy).filter(Member::active)
                .filter(other -> kind.approvers().contains(other.role())).isPresent();
        refuseIf(!good, Code.BAD_CONSENT);
    }

    private static void refuseIf(boolean wrong, Code code) {
        if (wrong) {
            throw new DecisionRefusal(code);
        }
    }
}
