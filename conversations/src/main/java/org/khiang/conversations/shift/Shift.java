package org.khiang.conversations.shift;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/**
 * One stretch of work of one counsellor.
 *
 * @param endsAt       when it is to end, null when nobody said so
 * @param chosen       ended by choice; false when the console fell silent
 * @param pausedAt     since when the person takes a pause of their own choice
 * @param restedAt     when the last rest ended: two hours of work count from here
 * @param restingUntil end of the rest after two hours, null outside of one
 * @param waivedAt     when the person did without a break, which they may once (CP-122)
 */
@MappedEntity("shift")
public record Shift(@Id UUID id, UUID staffId, Instant beganAt, @Nullable Instant endsAt, @Nullable Instant endedAt,
                    boolean chosen, @Nullable Instant pausedAt, Instant restedAt, @Nullable Instant restingUntil,
                    @Nullable Instant waivedAt) {

    static Shift begun(UUID staff, Instant now) {
        return new Shift(UUID.randomUUID(), staff, now, null, null, false, null, now, null, null);
    }

    /** Taking a pause of one's own choice. */
    public boolean paused() {
        return pausedAt != null;
    }

    @Override
    public String toString() {
        return "shift " + id;
    }
}
