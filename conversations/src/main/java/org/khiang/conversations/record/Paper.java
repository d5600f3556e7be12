package org.khiang.conversations.record;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What stands on a form: its fields in the counsellor's words, and apart from them the child's lines that were picked.
 *
 * @param fields by name, as {@link Form} knows them; empty ones are left out
 * @param quotes lines of the child; only which, since the words stand in the talk and nowhere else (CP-23)
 */
@Serdeable
public record Paper(Map<String, String> fields, List<Quote> quotes) {
    static final Paper EMPTY = new Paper(Map.of(), List.of());

    public Paper {
        fields = fields == null ? Map.of() : Map.copyOf(fields);
        quotes = quotes == null ? List.of() : List.copyOf(quotes);
    }

    /** Which form. */
    public enum Kind { NOTE, PLAN }

    /** A line of the child picked for a field. */
    @Serdeable
    public record Quote(String field, UUID line) {
    }

    @Override
    public String toString() {
        return "paper";
    }
}
