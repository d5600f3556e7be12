package org.khiang.conversations;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/** A supervisor stepped into a talk; kept so that whoever held it is told by whom and why, until they have read it. */
@MappedEntity("intervention")
record InterventionRow(@Id UUID id, UUID conversationId, UUID fromStaff, UUID byStaff, Kind kind,
                       @Nullable UUID toStaff, @Nullable UUID transferId, Instant at, byte[] reasonSealed,
                       @Nullable Instant seenAt) {

    /** What the supervisor did. */
    enum Kind { TAKEN_OVER, ASSIGNED, STOPPED }

    @Override
    public String toString() {
        return "intervention " + id;
    }
}
