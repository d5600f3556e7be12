package org.khiang.conversations;

import io.micronaut.context.annotation.Replaces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/** A clock that stands still until a test moves it. */
@Singleton
@Replaces(value = Clock.class, factory = Time.class)
public class PinnedClock extends Clock {
    private volatile Instant now = Instant.parse("2026-11-21T13:00:00Z");

    public void advance(Duration by) {
        now = now.plus(by);
    }

    /** On to the next time at which it is so late, in UTC. */
    public void advanceTo(LocalTime time) {
        ZonedDateTime then = now.atZone(ZoneOffset.UTC).with(time);
        now = (then.toInstant().isAfter(now) ? then : then.plusDays(1)).toInstant();
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
