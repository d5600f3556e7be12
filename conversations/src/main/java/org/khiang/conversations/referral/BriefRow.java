package org.khiang.conversations.referral;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/**
 * One version of what is passed on, sealed with the talk's key; none is overwritten.
 *
 * @param draftSealed  which lines are quoted, and our own sentences
 * @param frozenSealed the whole brief as it was approved; null before
 */
@MappedEntity("brief")
record BriefRow(@Id UUID id, UUID referralId, int version, UUID madeBy, Instant madeAt, @Nullable UUID checkedBy,
                @Nullable Instant checkedAt, byte[] draftSealed, @Nullable byte[] frozenSealed) {
    @Override
    public String toString() {
        return "brief " + id;
    }
}
