package org.khiang.conversations.referral;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/** One step of a referral, only ever added, in its place; {@code staffId} is null where the clock took it. */
@MappedEntity("referral_step")
record StepRow(@Id UUID id, UUID referralId, int place, Instant at, @Nullable UUID staffId, State state,
               @Nullable String how, @Nullable String reason, @Nullable Instant meetsAt, @Nullable byte[] nameSealed,
               @Nullable byte[] referenceSealed, @Nullable byte[] noteSealed) {
    @Override
    public String toString() {
        return "step " + id;
    }
}
