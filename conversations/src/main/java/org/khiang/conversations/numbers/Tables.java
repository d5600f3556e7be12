package org.khiang.conversations.numbers;

import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.khiang.conversations.numbers.Counts.Of;

/** The lists and tables of a half-year with small counts hidden, each against all the others that show its sums. */
@Singleton
class Tables {
    private static final List<Dimension> OF_A_PART = List.of(Dimension.LEVEL, Dimension.CATEGORY, Dimension.AGE,
            Dimension.GENDER, Dimension.PROVINCE, Dimension.LANGUAGE, Dimension.WRITER);

    private final Counts counts;

    Tables(Counts counts) {
        this.counts = counts;
    }

    /** Every list of a half-year, with the bands and groups that levels and categories add up to. */
    List<Figures.Breakdown> all(Period half) {
        Map<String, Integer> groups = Hidden.within(Groups.sums(Dimension.CATEGORY,
                counts.by(Of.CONTACTS, Dimension.CATEGORY, half)));
        return Stream.concat(Stream.of(breakdown("GROUP", groups)), EnumSet.allOf(Dimension.class).stream()
                .map(one -> breakdown(one.name(), list(one, half)))).toList();
    }

    /** One list as it may be shown; levels and categories add up to bands and groups, which are shown as well. */
    private Map<String, Integer> list(Dimension of, Period half) {
        Map<String, Integer> raw = raw(of, half);
        return switch (of) {
            case LEVEL, CATEGORY -> Groups.within(of, raw, Hidden.within(Groups.sums(of, raw)));
            default -> Hidden.within(raw);
        };
    }

    private Map<String, Integer> raw(Dimension of, Period half) {
        Map<String, Integer> raw = new TreeMap<>(counts.by(Of.CONTACTS, of, half));
        if (of == Dimension.MONTH) {
            half.months().forEach(month -> raw.putIfAbsent(month.code(), 0));
        }
        return raw;
    }

    /** The tables of two things that a half-year is told by: no third thing is ever laid over them (CP-130). */
    List<Figures.Cross> crosses(Period half) {
        return List.of(cross(Dimension.MONTH, Dimension.BAND, half), cross(Dimension.CATEGORY, Dimension.AGE, half),
                cross(Dimension.CATEGORY, Dimension.PROVINCE, half), cross(Dimension.CATEGORY, Dimension.GENDER, half));
    }

    /** A table that is the same from whichever side it is asked for. */
    private Figures.Cross cross(Dimension rows, Dimension columns, Period half) {
        Map<String, Integer> down = list(rows, half);
        Map<String, Integer> over = list(columns, half);
        return Crossing.shown(rows.name(), columns.name(), counts.by(rows, columns, half), new Crossing.Sums(down, over,
                Groups.hidden(rows, Names.inOrder(rows.name(), down.keySet()), down),
                Groups.hidden(columns, Names.inOrder(columns.name(), over.keySet()), over)));
    }

    /** What may be told of a part: its row of each table, never a table of its own. */
    List<Figures.Breakdown> of(Cut cut, Period half) {
        boolean month = cut.by() == Dimension.MONTH;
        return OF_A_PART.stream().filter(one -> one != cut.by())
                .map(one -> month && one == Dimension.LEVEL ? Dimension.BAND : one)   // as the course over the months
                .map(one -> breakdown(one.name(), row(cut, one, half))).toList();
    }

    private Map<String, Integer> row(Cut cut, Dimension other, Period half) {
        boolean first = cut.by().compareTo(other) < 0;
        boolean month = cut.by() == Dimension.MONTH;
        Figures.Cross table = first || month ? cross(cut.by(), other, half) : cross(other, cut.by(), half);
        Map<String, Integer> row = new HashMap<>();
        for (Figures.Cross.Line line : table.lines()) {
            for (int i = 0; i < table.columnCodes().size(); i++) {
                boolean downwards = first || month;
                String at = downwards ? line.code() : table.columnCodes().get(i);
                if (at.equals(cut.value())) {
                    row.put(downwards ? table.columnCodes().get(i) : line.code(), line.counts().get(i));
                }
            }
        }
        return row;
    }

    /** Contacts, children and cases of a part. */
    Figures.Sums sums(Cut cut, Period half) {
        Map<String, Integer> contacts = list(cut.by(), half);
        return new Figures.Sums(contacts.containsKey(cut.value()) ? contacts.get(cut.value()) : Integer.valueOf(0),
                of(Of.CHILDREN, cut, half), of(Of.CASES, cut, half));
    }

    private Integer of(Of what, Cut cut, Period half) {
        Map<String, Integer> shown = Hidden.within(counts.by(what, cut.by(), half));
        return shown.containsKey(cut.value()) ? shown.get(cut.value()) : Integer.valueOf(0);
    }

    /** The days of a month whose sum is shown. */
    Figures.Breakdown days(Period month) {
        Map<String, Integer> days = new TreeMap<>(counts.byDay(month));
        month.from().datesUntil(month.to().plusDays(1)).forEach(day -> days.putIfAbsent(day.toString(), 0));
        return breakdown("DAY", Hidden.within(days));
    }

    /** Without those that nothing in the program fills yet. */
    List<Figures.Breakdown> sourced(List<Figures.Breakdown> all) {
        Set<String> without = new TreeSet<>(unsourced(all));
        return all.stream().filter(one -> !without.contains(one.by())).toList();
    }

    /** Those of which no contact has anything to say. */
    List<String> unsourced(List<Figures.Breakdown> all) {
        return all.stream().filter(one -> one.counts().stream()
                .allMatch(count -> count.code().equals(Codes.UNASKED))).map(Figures.Breakdown::by).toList();
    }

    private static Figures.Breakdown breakdown(String by, Map<String, Integer> counts) {
        return new Figures.Breakdown(by, Names.inOrder(by, counts.keySet()).stream()
                .map(code -> new Figures.Count(code, counts.get(code))).toList());
    }
}
