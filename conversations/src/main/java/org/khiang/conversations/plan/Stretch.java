package org.khiang.conversations.plan;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/** A stretch of time, its end not in it. */
@Serdeable
public record Stretch(Instant from, Instant to) {
    boolean holds(Instant at) {
        return !at.isBefore(from) && at.isBefore(to);
    }

    boolean meets(Stretch other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }

    /** The part of both; empty stretches are the caller's to leave out. */
    Stretch and(Stretch other) {
        return new Stretch(from.isAfter(other.from) ? from : other.from, to.isBefore(other.to) ? to : other.to);
    }
}
