package org.khiang.conversations.oncall;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/** One step of a chain, to be done or done; {@code outcome} is null until then, SENT or a failure's code after. */
@MappedEntity("on_call_step")
record StepRow(@Id UUID id, UUID chainId, Step step, Instant dueAt, int failures, @Nullable Instant leasedUntil,
               @Nullable Instant at, @Nullable String outcome) {
    static StepRow due(UUID chain, Step step, Instant at, int failures) {
        return new StepRow(UUID.randomUUID(), chain, step, at, failures, null, null, null);
    }
}
