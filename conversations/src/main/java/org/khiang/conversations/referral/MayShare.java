package org.khiang.conversations.referral;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A rule on whether what is told of a child may leave the house (CP-60); every one of them must agree. */
public interface MayShare {

    /** Why this person may not approve it; empty when they may. */
    Optional<ReferralRefusal.Code> against(UUID approver, Sharing what);

    /** What is to leave, and everyone who proposed or wrote it. */
    record Sharing(UUID referral, UUID conversation, Set<UUID> writers, String childAgreed) {
    }
}
