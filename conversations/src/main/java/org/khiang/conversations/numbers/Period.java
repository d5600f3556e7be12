package org.khiang.conversations.numbers;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A half-year, the one span that is counted by itself, or a month as a part of it. Other spans could be laid over each
 * other and subtracted until a hidden child shows.
 *
 * @param code "2026H1" or "2026-03"
 */
public record Period(String code, LocalDate from, LocalDate to) {
    private static final Pattern HALF = Pattern.compile("(2\\d{3})H([12])");
    private static final Pattern MONTH = Pattern.compile("(2\\d{3})-(0[1-9]|1[0-2])");

    /** The period this code means; empty when it means none. */
    public static Optional<Period> of(String code) {
        Matcher half = HALF.matcher(code);
        Matcher month = MONTH.matcher(code);
        if (half.matches()) {
            return Optional.of(half(Integer.parseInt(half.group(1)), Integer.parseInt(half.group(2))));
        }
        return month.matches() ? Optional.of(month(YearMonth.parse(code))) : Optional.empty();
    }

    /** The half-year a day is in. */
    public static Period halfOf(LocalDate day) {
        return half(day.getYear(), day.getMonthValue() <= 6 ? 1 : 2);
    }

    private static Period half(int year, int number) {
        LocalDate from = LocalDate.of(year, number == 1 ? 1 : 7, 1);
        return new Period(year + "H" + number, from, from.plusMonths(6).minusDays(1));
    }

    private static Period month(YearMonth month) {
        return new Period(month.toString(), month.atDay(1), month.atEndOfMonth());
    }

    /** True for a month. */
    public boolean partial() {
        return !code.contains("H");
    }

    /** The half-year it is, or is in. */
    public Period half() {
        return halfOf(from);
    }

    /** The span of the same length just before. */
    public Period before() {
        return partial() ? month(YearMonth.from(from).minusMonths(1)) : halfOf(from.minusDays(1));
    }

    /** The same, but nothing after this day; nothing at all when it begins later. */
    Period until(LocalDate last) {
        return last.isBefore(to) ? new Period(code, from, last) : this;
    }

    /** When its first day begins in Thailand. */
    Instant begins() {
        return from.atStartOfDay(Tally.THAILAND).toInstant();
    }

    /** When its last day has ended there. */
    Instant ends() {
        return to.plusDays(1).atStartOfDay(Tally.THAILAND).toInstant();
    }

    /** The months of it, in order. */
    List<Period> months() {
        YearMonth first = YearMonth.from(from);
        return IntStream.range(0, partial() ? 1 : 6).mapToObj(first::plusMonths).map(Period::month).toList();
    }
}
