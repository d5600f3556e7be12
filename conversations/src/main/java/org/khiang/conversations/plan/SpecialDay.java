package org.khiang.conversations.plan;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;

/**
 * A day that is unlike its weekday: a holiday, a closure, extra hours. What began the evening before runs to its end.
 *
 * @param spans none when nothing begins on this day
 */
@Serdeable
public record SpecialDay(LocalDate day, String name, List<Span> spans) {
    public SpecialDay {
        spans = List.copyOf(spans);
    }
}
