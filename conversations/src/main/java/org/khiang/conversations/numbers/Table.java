package org.khiang.conversations.numbers;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.Objects;

/** A table of the public page: only lines that hold anything, counts rounded to five, a dash where one is hidden. */
record Table(String th, String en, List<Head> heads, List<Line> lines) {

    /** What a column is called. */
    record Head(String th, String en) {
    }

    /** One row. */
    record Line(String th, String en, List<String> cells) {
    }

    static Table of(Figures.Cross cross) {
        return new Table(both("LIST", cross.rows(), "th") + " / " + both("LIST", cross.columns(), "th"),
                both("LIST", cross.rows(), "en") + " / " + both("LIST", cross.columns(), "en"),
                cross.columnCodes().stream().map(code -> new Head(both(cross.columns(), code, "th"),
                        both(cross.columns(), code, "en"))).toList(),
                cross.lines().stream().filter(Table::says).map(line -> new Line(both(cross.rows(), line.code(), "th"),
                        both(cross.rows(), line.code(), "en"), line.counts().stream().map(Table::cell).toList()))
                        .toList());
    }

    private static String both(String list, String code, String language) {
        return Names.in(language).of(list, code);
    }

    private static boolean says(Figures.Cross.Line line) {
        return line.counts().stream().anyMatch(count -> !Objects.equals(count, 0));
    }

    private static String cell(@Nullable Integer count) {
        return count == null ? "\u2013" : SummaryPage.rounded(count);
    }
}
