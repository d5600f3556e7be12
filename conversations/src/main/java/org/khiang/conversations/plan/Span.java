package org.khiang.conversations.plan;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Hours of one day, in minutes since its midnight.
 *
 * @param to over 1440 when they run past midnight, at most a whole day after {@code from}
 */
@Serdeable
public record Span(int from, int to) {
    private static final int DAY = 1440;

    boolean whole() {
        return from >= 0 && from < DAY && to > from && to <= from + DAY;
    }

    Stretch on(LocalDate day) {
        Instant midnight = Thailand.midnight(day);
        return new Stretch(midnight.plusSeconds(from * 60L), midnight.plusSeconds(to * 60L));
    }
}
