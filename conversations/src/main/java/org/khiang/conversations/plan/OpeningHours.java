package org.khiang.conversations.plan;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.khiang.conversations.plan.HoursRows.SpanRow;

/** The opening hours; each change is a version, so that what a child was told on a night can be looked up. */
@Singleton
@Transactional
public class OpeningHours {
    private static final int SUNDAY = 7;

    private final HoursRows rows;
    private final Clock clock;

    OpeningHours(HoursRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** One version: its number from 1 on, who made it and when. */
    public record Version(int number, UUID by, Instant at) {
    }

    /** The hours that hold now; empty while nobody has set any. */
    public Optional<Hours> current() {
        return rows.latest().map(latest -> read(rows.of(latest.version())));
    }

    /** The hours of an earlier version; of a number there never was, closed always. */
    public Hours of(int version) {
        return read(rows.of(version));
    }

    /** All versions, the newest first, at most 50. */
    public List<Version> versions() {
        return rows.versions().stream().map(row -> new Version(row.version(), row.madeBy(), row.madeAt())).toList();
    }

    /**
     * Puts new hours in force at once.
     *
     * @param seen the version that was looked at, 0 for none
     * @throws PlanRefusal BAD_HOURS, or PLAN_CHANGED when there is a newer version than the one that was seen
     */
    public void set(UUID by, int seen, Hours hours) {
        if (!hours.whole()) {
            throw new PlanRefusal(PlanRefusal.Code.BAD_HOURS);
        }
        int known = rows.latest().map(HoursRows.VersionRow::version).orElse(0);
        if (known != seen || rows.begin(seen + 1, by, clock.instant()) == 0) {
            throw new PlanRefusal(PlanRefusal.Code.PLAN_CHANGED);
        }
        IntStream.rangeClosed(1, SUNDAY).forEach(weekday -> hours.week().get(weekday - 1)
                .forEach(span -> save(seen + 1, weekday, null, span)));
        hours.days().forEach(day -> save(seen + 1, day));
    }

    private void save(int version, SpecialDay day) {
        if (day.spans().isEmpty()) {
            save(version, null, day, null);
        }
        day.spans().forEach(span -> save(version, null, day, span));
    }

    private void save(int version, @Nullable Integer weekday, @Nullable SpecialDay day, @Nullable Span span) {
        rows.save(new SpanRow(UUID.randomUUID(), version, weekday, day == null ? null : day.day(),
                day == null ? null : day.name().strip(), span == null ? null : span.from(),
                span == null ? null : span.to()));
    }

    private static Hours read(List<SpanRow> rows) {
        List<List<Span>> week = IntStream.rangeClosed(1, SUNDAY).mapToObj(weekday -> spans(rows.stream()
                .filter(row -> row.weekday() != null && row.weekday() == weekday).toList())).toList();
        Map<LocalDate, String> days = new LinkedHashMap<>();
        rows.stream().filter(row -> row.onDay() != null).forEach(row -> days.put(row.onDay(), row.name()));
        return new Hours(week, days.entrySet().stream().map(day -> new SpecialDay(day.getKey(), day.getValue(),
                spans(rows.stream().filter(row -> day.getKey().equals(row.onDay())).toList()))).toList());
    }

    private static List<Span> spans(List<SpanRow> rows) {
        return rows.stream().filter(row -> row.fromMinute() != null)
                .map(row -> new Span(row.fromMinute(), row.toMinute())).toList();
    }
}
