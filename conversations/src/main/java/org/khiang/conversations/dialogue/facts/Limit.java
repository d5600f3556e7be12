package org.khiang.conversations.dialogue.facts;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A time limit as a child tells it: a time of the day, a day of the week, or so long from now. A weekday is the nearest
 * one, today too: a countdown that ends too soon costs less than one that ends too late.
 *
 * @param by ISO 8601: "20:00", "PT2H" or "P2D"; or a weekday, "MONDAY"
 */
public record Limit(String by) {
    private static final ZoneId THAILAND = ZoneId.of("Asia/Bangkok");

    /** Within hours, which is danger now (triage.md E5); else within days. */
    public boolean soon() {
        boolean hour = !by.startsWith("P") && weekday().isEmpty();
        return hour || by.startsWith("PT") && Duration.parse(by).toHours() < 24 || by.equals("P0D");
    }

    /** The end of it, when it was told at this moment; empty when the text is none. */
    public Optional<Instant> end(Instant told) {
        ZonedDateTime then = told.atZone(THAILAND);
        try {
            return Optional.of(end(then).toInstant());
        } catch (DateTimeParseException strange) {
            return Optional.empty();        // written by another version: no countdown is better than a wrong one
        }
    }

    private Optional<DayOfWeek> weekday() {
        return Stream.of(DayOfWeek.values()).filter(day -> day.name().equals(by)).findFirst();
    }

    private ZonedDateTime end(ZonedDateTime then) {
        if (weekday().isPresent()) {
            return then.with(TemporalAdjusters.nextOrSame(weekday().get())).with(LocalTime.MAX);
        }
        if (by.startsWith("PT")) {
            return then.plus(Duration.parse(by));
        }
        if (by.startsWith("P")) {
            return then.plus(Period.parse(by)).toLocalDate().atTime(LocalTime.MAX).atZone(THAILAND);
        }
        ZonedDateTime today = then.with(LocalTime.parse(by));
        return today.isBefore(then) ? today.plusDays(1) : today;
    }
}
