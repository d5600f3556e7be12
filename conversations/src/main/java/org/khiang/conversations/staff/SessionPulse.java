package org.khiang.conversations.staff;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** A row of session_pulse: when somebody last touched the page of a session, and since when it is locked. */
@MappedEntity("session_pulse")
record SessionPulse(@Id byte[] tokenHash, Instant activeAt, @Nullable Instant lockedAt) {
    @Override
    public String toString() {
        return "pulse of a session";
    }
}
