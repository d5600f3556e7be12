package org.khiang.conversations.decision;

import io.micronaut.core.annotation.Introspected;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.khiang.conversations.escalation.Escalation;
import org.khiang.nlp.RiskLevel;

/** One piece of work that a person ended, and what makes a review of it due. */
@Introspected
record Finished(UUID escalation, UUID conversation, UUID staff, RiskLevel level, Instant raisedAt, Instant levelAt,
                Instant takenAt, Instant closedAt, boolean emergency, boolean toldOthers, boolean reported,
                boolean signedLate, boolean lowered, boolean feltWorse, boolean opened) {

    /** Why it is reviewed whatever chance says (CP-110); empty when chance decides. */
    List<String> reasons() {
        List<String> reasons = new ArrayList<>();
        add(reasons, emergency, "EMERGENCY");
        add(reasons, toldOthers, "BREAK_CONFIDENTIALITY");
        add(reasons, reported, "STATUTORY_REPORT");
        add(reasons, signedLate, "LATE_SIGNATURE");
        add(reasons, lowered, "LOWERED");
        add(reasons, feltWorse, "FELT_WORSE");
        add(reasons, missed(), "MISSED_CLOCK");
        return reasons;
    }

    private static void add(List<String> reasons, boolean so, String reason) {
        if (so) {
            reasons.add(reason);
        }
    }

    /** It waited longer than its level may; what rose only after it was taken had waited as a worry. */
    private boolean missed() {
        boolean roseLater = levelAt.isAfter(takenAt);
        return Duration.between(roseLater ? raisedAt : levelAt, takenAt).toSeconds()
                > Escalation.targetSeconds(roseLater ? RiskLevel.MEDIUM : level);
    }
}
