package org.khiang.conversations.shift;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;

/** How somebody feels when a shift begins and ends: three steps, seen by themselves alone (CP-125). */
@Singleton
public class Moods {
    /** Fewer people than this are not averaged: one of them could be recognised. */
    public static final int FEWEST = 5;
    private static final Duration WINDOW = Duration.ofDays(7);
    private static final int STEPS = 3;

    private final MoodRows rows;
    private final ShiftRows shifts;
    private final Clock clock;

    Moods(MoodRows rows, ShiftRows shifts, Clock clock) {
        this.rows = rows;
        this.shifts = shifts;
        this.clock = clock;
    }

    /** When a mark is made. */
    public enum Moment { BEGIN, END }

    /** Marks 1 (heavy) to 3 (well) in the latest shift, in place of an earlier mark; false for any other number. */
    @Transactional
    public boolean mark(UUID staff, Moment moment, int step) {
        Optional<Shift> shift = shifts.latestOf(staff);
        if (step < 1 || step > STEPS || shift.isEmpty()) {
            return false;
        }
        rows.forget(shift.get().id(), moment.name());
        rows.mark(shift.get().id(), moment.name(), step, clock.instant());
        return true;
    }

    /** One's own mark in the latest shift; null when none was made. */
    public @Nullable Integer own(UUID staff, Moment moment) {
        return shifts.latestOf(staff).map(shift -> rows.of(shift.id(), moment.name())).orElse(null);
    }

    /** The team's average of the last seven days; empty while fewer than five people made a mark. */
    public OptionalDouble team() {
        Instant since = clock.instant().minus(WINDOW);
        Double average = rows.people(since) < FEWEST ? null : rows.average(since);
        return average == null ? OptionalDouble.empty() : OptionalDouble.of(average);
    }
}
