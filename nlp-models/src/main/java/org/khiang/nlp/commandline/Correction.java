package org.khiang.nlp.commandline;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khiang.nlp.Category;
import org.khiang.nlp.RiskLevel;
import org.khiang.nlp.personal.PersonalData;

/**
 * What a counsellor says a message truly was, as one line for review. The text is masked before anything else is done
 * with it; by and at tell who and when.
 */
record Correction(RiskLevel level, Category category, String by, String at, String masked) {
    private static final Set<String> NEEDED = Set.of("text", "level", "category", "by", "at");

    /** Reads a JSON object of five strings; anything else throws IllegalArgumentException that quotes nothing of it. */
    static Correction read(JsonFactory json, String line) {
        Map<String, String> fields = new HashMap<>();
        try (JsonParser parser = json.createParser(line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IllegalArgumentException("not a JSON object");
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                if (parser.nextToken() == JsonToken.VALUE_STRING) {
                    fields.put(name, parser.getText());
                }
                parser.skipChildren();
            }
        } catch (IOException unreadable) {
            throw new IllegalArgumentException("not a JSON object");
        }
        return of(fields);
    }

    private static Correction of(Map<String, String> fields) {
        if (!fields.keySet().containsAll(NEEDED) || fields.get("text").isBlank()) {
            throw new IllegalArgumentException("needs text, level, category, by and at");
        }
        return new Correction(value(RiskLevel.class, fields.get("level")),
                value(Category.class, fields.get("category")), column(fields.get("by")), column(fields.get("at")),
                column(PersonalData.mask(fields.get("text"))));
    }

    private static <E extends Enum<E>> E value(Class<E> kind, String name) {
        try {
            return Enum.valueOf(kind, name);
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException("unknown " + (kind == Category.class ? "category" : "level"));
        }
    }

    /** On one line and in one column. */
    private static String column(String value) {
        return value.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }

    /** A corpus line, then who corrected it and when, then two empty columns for the two who read it. */
    List<String> columns() {
        return List.of(level.name(), category.name(), "counsellor", "-", "-", masked, by, at, "", "");
    }

    @Override
    public String toString() {
        return "correction of " + at;
    }
}
