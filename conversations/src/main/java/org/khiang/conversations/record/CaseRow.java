package org.khiang.conversations.record;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/** One case of one child, over all talks it has in it. Holds no words. */
@MappedEntity("child_case")
record CaseRow(@Id UUID id, long number, UUID childId, Instant openedAt, UUID openedBy, @Nullable Instant closedAt,
               @Nullable String code) {
    static final String PREFIX = "KC-";

    /** What staff call it. */
    String name() {
        return PREFIX + number;
    }

    boolean open() {
        return closedAt == null;
    }
}
