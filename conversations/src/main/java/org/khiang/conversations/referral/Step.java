package org.khiang.conversations.referral;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/** One step that was taken, as it is read later; {@code by} is null where the clock took it. */
@Serdeable
public record Step(Instant at, @Nullable String by, State state, @Nullable String how, @Nullable String reason,
                   @Nullable Instant meetsAt, @Nullable String name, @Nullable String reference,
                   @Nullable String note) {
    @Override
    public String toString() {
        return "step to " + state;
    }
}
