package org.khiang.conversations.record;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/**
 * One agreed check on a child, and what came of it; the words the child used are sealed.
 *
 * @param result ANSWERED, NO_ANSWER, NOT_SAFE (somebody else has the phone) or REFUSED; null while it is planned
 */
@MappedEntity("follow_up")
record FollowUpRow(@Id UUID id, UUID conversationId, Instant plannedAt, UUID plannedBy, UUID owner, Instant dueAt,
                   State state, int tries, @Nullable String result, @Nullable Instant doneAt, @Nullable UUID doneBy,
                   @Nullable String safe, @Nullable String contacted, @Nullable Integer timesTold,
                   @Nullable String treatedWell, @Nullable byte[] wantedSealed) {

    enum State { PLANNED, DONE, DROPPED }

    @Override
    public String toString() {
        return "follow-up " + id;
    }
}
