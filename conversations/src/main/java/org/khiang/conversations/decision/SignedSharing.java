package org.khiang.conversations.decision;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.khiang.conversations.referral.MayShare;
import org.khiang.conversations.referral.ReferralRefusal.Code;

/** What a child did not agree to leaves the house only by a decision that two people signed (CP-60). */
@Singleton
class SignedSharing implements MayShare {
    /** UNKNOWN stays only on a reported address, which tells nothing of the child: a brief is not complete with it. */
    private static final Set<String> FREE = Set.of("AGREED", "AGREED_IN_PART", "UNKNOWN");
    private static final Set<String> DECISIONS =
            Set.of("BREAK_CONFIDENTIALITY", Effects.STATUTORY_REPORT, "POLICE_CONTACT");

    private final DecisionRows rows;

    SignedSharing(DecisionRows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<Code> against(UUID approver, Sharing what) {
        boolean signed = FREE.contains(what.childAgreed()) || rows.of(what.conversation()).stream()
                .anyMatch(SignedSharing::allows);
        return signed ? Optional.empty() : Optional.of(Code.DECISION_MISSING);
    }

    /** A signed decision that no report is needed shares nothing. */
    private static boolean allows(DecisionRow row) {
        return DECISIONS.contains(row.code()) && row.signed() && !Boolean.FALSE.equals(row.needed());
    }
}
