package org.khiang.conversations;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Optional;

/** When a child looks at its phone alone, as it said itself (FOLLOWUP_TIME); always outside the quiet hours. */
enum SafeWindow {
    MORNING(LocalTime.of(7, 15), LocalTime.of(8, 0)),
    NOON(LocalTime.of(12, 10), LocalTime.of(12, 50)),
    AFTER_SCHOOL(LocalTime.of(16, 0), LocalTime.of(17, 30)),
    EVENING(LocalTime.of(18, 30), LocalTime.of(20, 30));

    private final LocalTime from;
    private final LocalTime until;

    SafeWindow(LocalTime from, LocalTime until) {
        this.from = from;
        this.until = until;
    }

    /** The window of that name; empty when the child named none, skipped the question or said it in its own words. */
    static Optional<SafeWindow> of(String told) {
        return Arrays.stream(values()).filter(window -> window.name().equals(told)).findFirst();
    }

    boolean holds(Instant moment) {
        LocalTime time = moment.atZone(QuietHours.THAILAND).toLocalTime();
        return !time.isBefore(from) && time.isBefore(until);
    }

    /** The first opening on this day or later that is not before the moment. */
    Instant next(Instant earliest) {
        ZonedDateTime day = earliest.atZone(QuietHours.THAILAND);
        ZonedDateTime opening = day.with(from);
        return (opening.isBefore(day) ? opening.plusDays(1) : opening).toInstant();
    }

    /** The opening so many days after this one. */
    Instant inDays(Instant moment, int days) {
        return moment.atZone(QuietHours.THAILAND).plusDays(days).with(from).toInstant();
    }
}
