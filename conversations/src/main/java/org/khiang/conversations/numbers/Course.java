package org.khiang.conversations.numbers;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.khiang.conversations.numbers.Counts.Of;
import org.khiang.conversations.numbers.Figures.Outcomes;
import org.khiang.conversations.numbers.Figures.Waiting;

/** How it went for those who wrote: how long they waited, who came, what they said of it. */
@Singleton
class Course {
    private static final List<String> LEVELS = List.of("EMERGENCY", "HIGH", "MEDIUM", "LOW", "NONE");

    private final Waits waits;
    private final Afterwards afterwards;
    private final Counts counts;

    Course(Waits waits, Afterwards afterwards, Counts counts) {
        this.waits = waits;
        this.afterwards = afterwards;
        this.counts = counts;
    }

    /** By level, the gravest first; times only where five or more were reached. */
    List<Waiting> waiting(Period half, LocalDate lostBefore) {
        List<Waits.OfLevel> levels = waits.between(half.from(), half.to(), lostBefore);
        Map<String, Integer> called = new TreeMap<>();
        levels.forEach(level -> called.put(level.level(), level.called()));
        Map<String, Integer> shown = Hidden.within(called);
        return levels.stream().sorted(Comparator.comparingInt(level -> LEVELS.indexOf(level.level())))
                .map(level -> waiting(level, shown.get(level.level()))).toList();
    }

    private static Waiting waiting(Waits.OfLevel level, @Nullable Integer called) {
        boolean few = level.reached() < Hidden.FEWEST;
        return new Waiting(level.level(), called, few ? null : rounded(level.median()),
                few ? null : rounded(level.ninth()), level.target(), Share.of(level.inTime(), level.called()),
                Share.of(level.lost(), level.called()));
    }

    private static Integer rounded(Double seconds) {
        return (int) Math.round(seconds);
    }

    /** How often children had to tell again after us: once is the aim (CP-101). */
    Figures.Breakdown toldAgain(Period half) {
        Map<String, Integer> told = new TreeMap<>();
        afterwards.toldAgain(half.begins(), half.ends()).forEach(one -> told.put(one.times(), one.children()));
        return new Figures.Breakdown("TOLD_AGAIN", Hidden.within(told).entrySet().stream()
                .map(one -> new Figures.Count(one.getKey(), one.getValue())).toList());
    }

    /** Shares over all levels; how far people agreed with the program was worked out beside. */
    Outcomes outcomes(Period half, LocalDate lostBefore, Share agreement) {
        List<Waits.OfLevel> levels = waits.between(half.from(), half.to(), lostBefore);
        List<Waits.OfLevel> urgent = levels.stream()
                .filter(level -> level.level().equals("EMERGENCY") || level.level().equals("HIGH")).toList();
        Afterwards.Wishes wishes = afterwards.wishes(half.begins(), half.ends());
        Waits.Broken broken = waits.broken(half.from(), half.to(), lostBefore);
        return new Outcomes(share(urgent, Waits.OfLevel::reached), share(levels, Waits.OfLevel::reached).coarse(),
                share(levels, Waits.OfLevel::lost).coarse(), Share.of(broken.broken(), broken.alone()),
                rated(half), better(half),
                Share.of(wishes.kept(), wishes.wished()), agreement);
    }

    /** Only where the counts it could be worked back to are shown as well. */
    private Share rated(Period half) {
        Map<String, Integer> shown = Hidden.within(counts.by(Of.CONTACTS, Dimension.RATING, half));
        int all = counts.all(Of.CONTACTS, half);
        boolean told = shown.getOrDefault(Codes.UNASKED, 0) != null && shown.getOrDefault(Codes.UNKNOWN, 0) != null;
        return told ? Share.of(all - silent(shown), all) : Share.hidden();
    }

    private Share better(Period half) {
        Map<String, Integer> shown = Hidden.within(counts.by(Of.CONTACTS, Dimension.RATING, half));
        boolean told = rated(half).percent() != null && shown.getOrDefault("BETTER", 0) != null;
        return told ? Share.of(shown.getOrDefault("BETTER", 0), counts.all(Of.CONTACTS, half) - silent(shown))
                : Share.hidden();
    }

    private static int silent(Map<String, Integer> shown) {
        return shown.getOrDefault(Codes.UNASKED, 0) + shown.getOrDefault(Codes.UNKNOWN, 0);
    }

    private static Share share(List<Waits.OfLevel> levels, ToIntFunction<Waits.OfLevel> part) {
        return Share.of(levels.stream().mapToInt(part).sum(),
                levels.stream().mapToInt(Waits.OfLevel::called).sum());
    }
}
