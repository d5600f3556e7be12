package org.khiang.conversations.numbers;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.khiang.conversations.numbers.Counts.Of;

/**
 * The figures of the helpline. A half-year is told by one thing at a time, or by two; a month is one of its parts, told
 * as a row of the same tables, so that nothing can be had by laying periods over each other.
 */
@Singleton
public class Numbers {
    private final Counts counts;
    private final Tables tables;
    private final Course course;
    private final Later later;
    private final Uncounted uncounted;
    private final Clock clock;

    Numbers(Counts counts, Tables tables, Course course, Later later, Uncounted uncounted, Clock clock) {
        this.counts = counts;
        this.tables = tables;
        this.course = course;
        this.later = later;
        this.uncounted = uncounted;
        this.clock = clock;
    }

    /**
     * What may be told of a period, or of the part of a half-year that has this value.
     *
     * @throws IllegalArgumentException when a month is to be cut further: that would be three things at once
     */
    @Transactional
    public Figures of(Period period, @Nullable Cut cut) {
        if (cut != null && period.partial()) {
            throw new IllegalArgumentException("a month cannot be cut");
        }
        Cut part = period.partial() ? new Cut(Dimension.MONTH, period.code()) : cut;
        int contacts = counts.all(Of.CONTACTS, past(period.half()));
        return contacts < Hidden.FEWEST ? little(period, contacts) : part == null ? whole(period) : part(period, part);
    }

    /** Up to yesterday: whoever looks again and again must not see one child after the other come in. */
    private Period past(Period period) {
        return period.until(today().minusDays(1));
    }

    private Figures whole(Period period) {
        Period half = past(period);
        List<Figures.Breakdown> breakdowns = tables.all(half);
        Later.Told told = later.of(period, today().atStartOfDay(Tally.THAILAND).toInstant());
        return new Figures(period.code(), period.from(), period.to(), countedUpTo(), Figures.State.SHOWN,
                new Figures.Sums(counts.all(Of.CONTACTS, half), Hidden.alone(counts.all(Of.CHILDREN, half)),
                        Hidden.alone(counts.all(Of.CASES, half))),
                Stream.of(tables.sourced(breakdowns), List.of(course.toldAgain(half)), told.lists())
                        .flatMap(List::stream).toList(),
                Stream.concat(tables.crosses(half).stream(), told.tables().stream()).toList(),
                course.waiting(half, lostBefore()),
                course.outcomes(half, lostBefore(), told.agreement()), told.answering(),
                Groups.indicators(breakdowns), tables.unsourced(breakdowns));
    }

    private Figures part(Period period, Cut cut) {
        Period half = past(period.half());
        List<Figures.Breakdown> breakdowns = tables.of(cut, half);
        Figures.Sums sums = tables.sums(cut, half);
        boolean told = sums.contacts() != null && sums.contacts() > 0;
        Figures.State state = told ? Figures.State.SHOWN
                : sums.contacts() == null ? Figures.State.FEW : Figures.State.NONE;
        List<Figures.Breakdown> days = told && period.partial() ? List.of(tables.days(past(period))) : List.of();
        return new Figures(period.code(), period.from(), period.to(), countedUpTo(), state, sums,
                Stream.concat(tables.sourced(breakdowns).stream(), days.stream()).toList(), List.of(),
                List.of(), null, List.of(), Groups.indicators(breakdowns), tables.unsourced(breakdowns));
    }

    private Figures little(Period period, int contacts) {
        Integer told = contacts == 0 ? 0 : null;
        return new Figures(period.code(), period.from(), period.to(), countedUpTo(),
                contacts == 0 ? Figures.State.NONE : Figures.State.FEW, new Figures.Sums(told, told, told), List.of(),
                List.of(), List.of(), null, List.of(), List.of(), List.of());
    }

    /** Half-years that can be asked for, the running one first, back to the first contact; at most twenty. */
    public List<String> halves() {
        Period running = Period.halfOf(today());
        return Stream.iterate(running, Period::before).limit(20)
                .filter(half -> half.equals(running) || counts.all(Of.CONTACTS, past(half)) > 0)
                .map(Period::code).toList();
    }

    /** The parts of a half-year that can be asked for: each thing with the values that occur. */
    public List<Parts> parts(Period period) {
        return Cut.all().stream().map(by -> new Parts(by.name(),
                List.copyOf(counts.by(Of.CONTACTS, by, past(period.half())).keySet()))).toList();
    }

    /** What a half-year can be cut by. */
    @Serdeable
    public record Parts(String by, List<String> values) {
    }

    /** The same as {@link #of}, empty when code or part mean nothing or more than may be told. */
    public Optional<Figures> asked(String code, @Nullable String by, @Nullable String value) {
        Optional<Cut> cut = Dimension.named(by).filter(Cut::may).filter(one -> value != null)
                .map(one -> new Cut(one, value));
        if (by != null && cut.isEmpty()) {
            return Optional.empty();
        }
        return Period.of(code).filter(period -> cut.isEmpty() || !period.partial())
                .map(period -> of(period, cut.orElse(null)));
    }

    private Instant countedUpTo() {
        Instant midnight = today().atStartOfDay(Tally.THAILAND).toInstant().minusSeconds(1);
        return Optional.ofNullable(uncounted.since()).filter(midnight::isAfter).orElse(midnight);
    }

    /** Whoever waits since before this day has gone: a talk is over after 24 h of quiet. */
    private LocalDate lostBefore() {
        return today().minusDays(1);
    }

    private LocalDate today() {
        return clock.instant().atZone(Tally.THAILAND).toLocalDate();
    }
}
