package org.khiang.conversations.record;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/** Two cases that belong together, from when until when, and who said so. */
@MappedEntity("case_link")
record LinkRow(@Id UUID id, UUID caseId, UUID otherId, Links.Kind kind, Instant madeAt, UUID madeBy,
               @Nullable Instant endedAt, @Nullable UUID endedBy) {
    boolean touches(UUID one) {
        return caseId.equals(one) || otherId.equals(one);
    }

    UUID otherOf(UUID one) {
        return caseId.equals(one) ? otherId : caseId;
    }
}
