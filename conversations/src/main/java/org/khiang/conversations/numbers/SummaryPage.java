package org.khiang.conversations.numbers;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.time.chrono.ThaiBuddhistDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.khiang.conversations.numbers.Figures.State;

/** What stands on the public page: words and rounded counts, ready to be put in their places. */
record SummaryPage(String spanTh, String spanEn, String asOfTh, String asOfEn, boolean shown, boolean few,
                   List<Bar> sums, List<Chart> charts, List<Table> tables, List<Bar> shares, List<Wait> waits) {
    private static final DateTimeFormatter THAI = DateTimeFormatter.ofPattern("d MMMM y", Locale.forLanguageTag("th"));
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM y", Locale.UK);
    private static final List<String> LISTS =
            List.of("MONTH", "BAND", "GROUP", "CATEGORY", "AGE", "PROVINCE", "WRITER", "LANGUAGE", "RATING",
                    "GENDER", "PLATFORM", "TOLD_BEFORE", "TOLD_AGAIN", "REFERRED", "RECEIVER", "REFUSED_WHY",
                    "WISHES_KEPT", "REPORT");
    private static final List<String> TABLES = List.of("RECEIVER", "PROGRAM");
    private static final int WIDEST = 300;

    /** A labelled bar; {@code hidden} ones have no value. */
    record Bar(String th, String en, String value, int width, boolean hidden) {
    }

    /** {@code none}: nobody is in any of its bars. */
    record Chart(String th, String en, List<Bar> bars, boolean none) {
    }

    record Wait(String th, String en, String median, String ninth, String target) {
    }

    static SummaryPage of(Figures figures) {
        LocalDate upTo = figures.countedUpTo().atZone(Tally.THAILAND).toLocalDate();
        boolean shown = figures.state() == State.SHOWN;
        Stream<Figures.Breakdown> lists = LISTS.stream().flatMap(by -> figures.breakdowns().stream()
                .filter(one -> one.by().equals(by) && one.counts().size() > 1));
        return new SummaryPage(th(figures.from()) + " – " + th(figures.to()),
                ENGLISH.format(figures.from()) + " – " + ENGLISH.format(figures.to()), th(upTo), ENGLISH.format(upTo),
                shown, figures.state() == State.FEW, shown ? sums(figures.sums()) : List.of(),
                Stream.concat(lists.map(SummaryPage::chart), harms(figures)).toList(), tables(figures), shares(figures),
                figures.waiting().stream().filter(wait -> wait.median() != null).map(SummaryPage::wait).toList());
    }

    private static String th(LocalDate day) {
        return THAI.format(ThaiBuddhistDate.from(day));
    }

    private static List<Bar> sums(Figures.Sums sums) {
        return List.of(bar("SUMS", "CONTACTS", sums.contacts(), 1), bar("SUMS", "CHILDREN", sums.children(), 1),
                bar("SUMS", "CASES", sums.cases(), 1));
    }

    private static Chart chart(Figures.Breakdown list) {
        return chart(list.by(), list.by(), list.counts());
    }

    private static Stream<Chart> harms(Figures figures) {
        return figures.indicators().isEmpty() ? Stream.empty() : Stream.of(chart("INDICATOR", "INDICATOR",
                figures.indicators().stream().map(one -> new Figures.Count(one.code(), one.contacts())).toList()));
    }

    private static Chart chart(String title, String list, List<Figures.Count> counts) {
        int most = counts.stream().map(Figures.Count::count).filter(Objects::nonNull).mapToInt(one -> one).max()
                .orElse(1);
        return new Chart(Names.in("th").of("LIST", title), Names.in("en").of("LIST", title), counts.stream()
                .map(one -> bar(list, one.code(), one.count(), Math.max(1, most))).toList(),
                counts.stream().allMatch(one -> one.count() != null && one.count() == 0));
    }

    private static List<Table> tables(Figures figures) {
        return figures.crosses().stream().filter(one -> TABLES.contains(one.rows())).map(Table::of)
                .filter(one -> !one.lines().isEmpty()).toList();
    }

    private static Bar bar(String list, String code, @Nullable Integer count, int most) {
        return new Bar(word(list, code, "th"), word(list, code, "en"), count == null ? "" : rounded(count),
                count == null ? 0 : WIDEST * count / most / 5 * 5, count == null);
    }

    private static String word(String list, String code, String language) {
        boolean month = list.equals("MONTH");
        LocalDate first = month ? LocalDate.parse(code + "-01") : null;
        return !month ? Names.in(language).of(list, code) : language.equals("th")
                ? DateTimeFormatter.ofPattern("MMM", Locale.forLanguageTag("th")).format(first)
                : DateTimeFormatter.ofPattern("MMM", Locale.UK).format(first);
    }

    /** To the nearest five (CP-130). */
    static String rounded(int count) {
        return String.format(Locale.UK, "%,d", Math.round(count / 5f) * 5);
    }

    private static List<Bar> shares(Figures figures) {
        Figures.Outcomes told = figures.outcomes();
        return told == null ? List.of() : Stream.of(Map.entry("urgentReached", told.urgentReached()),
                Map.entry("lost", told.lost()), Map.entry("brokenOff", told.brokenOff()),
                Map.entry("rated", told.rated()), Map.entry("better", told.better()),
                Map.entry("wishHonoured", told.wishHonoured()), Map.entry("agreement", told.agreement()))
                .filter(one -> one.getValue().coarse().percent() != null)
                .map(one -> share(one.getKey(), one.getValue().coarse())).toList();
    }

    private static Bar share(String what, Share share) {
        String bound = share.bound() == Share.Bound.EXACT ? "" : Names.in("th").of("ANY", share.bound().name()) + " ";
        return new Bar(Names.in("th").of("OUTCOMES", what), Names.in("en").of("OUTCOMES", what),
                bound + share.percent() + "%", WIDEST * share.percent() / 100, false);
    }

    private static Wait wait(Figures.Waiting wait) {
        return new Wait(Names.in("th").of("LEVEL", wait.level()), Names.in("en").of("LEVEL", wait.level()),
                time(wait.median()), time(wait.ninth()), time(wait.target()));
    }

    private static String time(int seconds) {
        return String.format(Locale.UK, "%d:%02d", seconds / 60, seconds % 60);
    }
}
