package org.khiang.conversations.staff;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/** A row of staff_session; {@code passed} once the second proof was given, too. */
@MappedEntity("staff_session")
record OpenSession(@Id byte[] tokenHash, UUID staffId, Instant expiresAt, boolean passed) {
    @Override
    public String toString() {
        return "session of " + staffId;
    }
}
