package org.khiang.conversations.record;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/** Something that was promised to a child. */
@MappedEntity("case_promise")
record PromiseRow(@Id UUID id, UUID conversationId, Instant madeAt, UUID madeBy, Instant dueAt, byte[] textSealed,
                  State state, @Nullable Instant settledAt, @Nullable UUID settledBy, @Nullable byte[] reasonSealed) {

    enum State { OPEN, KEPT, BROKEN }

    @Override
    public String toString() {
        return "promise " + id;
    }
}
