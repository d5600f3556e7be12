package org.khiang.nlp.corpus;

import java.util.Comparator;
import org.khiang.nlp.Category;
import org.khiang.nlp.RiskLevel;

/**
 * One message with what a careful reader says it is.
 *
 * @param writer who wrote it, by the name of the file
 */
public record Line(String writer, RiskLevel level, Category category, Register register, Sex sex, Relation relation,
                   String text) {
    /** The order inside a file: the most urgent first, then by category, then by text. */
    public static final Comparator<Line> ORDER = Comparator.comparing(Line::level).reversed()
            .thenComparing(Line::category).thenComparing(Line::text);

    private static final int COLUMNS = 6;

    /** Reads a line of a file; one that is not well made throws IllegalArgumentException that quotes no text. */
    public static Line of(String writer, String line) {
        String[] columns = line.split("\t", -1);
        if (columns.length != COLUMNS || columns[COLUMNS - 1].isBlank()) {
            throw new IllegalArgumentException("not six columns, or no text");
        }
        return new Line(writer, Label.of(RiskLevel.class, "level", columns[0]),
                Label.of(Category.class, "category", columns[1]), Register.of(columns[2]), Sex.of(columns[3]),
                Relation.of(columns[4]), columns[5]);
    }

    /** As it stands in a file, without the end of line. */
    public String written() {
        return String.join("\t", level.name(), category.name(), register.label(), sex.label(), relation.label(), text);
    }

    @Override
    public String toString() {
        return writer + " " + level + " " + category;
    }
}
