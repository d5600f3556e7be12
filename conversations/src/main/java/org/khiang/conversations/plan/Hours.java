package org.khiang.conversations.plan;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The hours in which the helpline means to have a person there.
 *
 * @param week seven lists, Monday first
 * @param days the days that are unlike their weekday
 */
@Serdeable
public record Hours(List<List<Span>> week, List<SpecialDay> days) {
    private static final int DAYS = 7;
    private static final int MOST_SPANS = 4;
    private static final int MOST_DAYS = 200;
    private static final int LONGEST_NAME = 60;

    public Hours {
        week = week.stream().map(List::copyOf).toList();
        days = List.copyOf(days);
    }

    boolean whole() {
        Stream<List<Span>> all = Stream.concat(week.stream(), days.stream().map(SpecialDay::spans));
        return week.size() == DAYS && days.size() <= MOST_DAYS
                && all.allMatch(spans -> spans.size() <= MOST_SPANS && spans.stream().allMatch(Span::whole))
                && days.stream().map(SpecialDay::day).distinct().count() == days.size()
                && days.stream().noneMatch(one -> one.name().isBlank() || one.name().length() > LONGEST_NAME);
    }

    /** What is open between two moments; an evening that runs past midnight belongs to the day it began on. */
    Stretches between(Instant from, Instant to) {
        Stretch asked = new Stretch(from, to);
        return Stretches.of(Thailand.day(from).minusDays(1).datesUntil(Thailand.day(to).plusDays(1))
                .flatMap(day -> on(day).stream().map(span -> span.on(day)))
                .filter(asked::meets).map(asked::and));
    }

    private List<Span> on(LocalDate day) {
        return days.stream().filter(one -> one.day().equals(day)).findFirst().map(SpecialDay::spans)
                .orElseGet(() -> week.get(day.getDayOfWeek().getValue() - 1));
    }
}
