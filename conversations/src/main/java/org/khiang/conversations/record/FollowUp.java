package org.khiang.conversations.record;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;

/**
 * One agreed check on a child, as those read it who may read the case.
 *
 * @param state  PLANNED, DONE or DROPPED
 * @param result ANSWERED, NO_ANSWER, NOT_SAFE or REFUSED
 */
@Serdeable
public record FollowUp(UUID id, UUID conversation, Instant due, @Nullable String owner, String state, int tries,
                       @Nullable String result, @Nullable Instant doneAt, @Nullable String safe,
                       @Nullable String contacted, @Nullable Integer timesTold, @Nullable String treatedWell,
                       @Nullable String wanted) {
    @Override
    public String toString() {
        return "follow-up " + id;
    }
}
