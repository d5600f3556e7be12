package org.khiang.conversations.numbers;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The closed codes that may be counted: whatever else a child told stays in its talk. */
final class Codes {
    /** The slot was never filled. */
    static final String UNASKED = "UNASKED";
    /** It was asked, and passed over or answered by something that no list knows. */
    static final String UNKNOWN = "UNKNOWN";

    private static final Map<String, Map<String, String>> NOTED = new LinkedHashMap<>();

    static {
        Lists.rows("noted").forEach(row -> NOTED.computeIfAbsent(row.get(0), column -> new LinkedHashMap<>())
                .putAll(Arrays.stream(row.get(2).split("\\|"))
                        .collect(Collectors.toMap(word -> word.toLowerCase(Locale.ROOT), word -> row.get(1)))));
    }

    /** {@code codes}: what may stand there, and what it is counted as. */
    private record Slot(String name, Map<String, String> codes) {
    }

    private final Map<String, Slot> slots = new LinkedHashMap<>();

    Codes() {
        Lists.rows("codes").forEach(row ->
                slots.put(row.get(0), new Slot(row.get(1), Arrays.stream(row.get(2).split(" "))
                        .map(code -> code.split(">"))
                        .collect(Collectors.toMap(code -> code[0], code -> code[code.length - 1])))));
    }

    /** The code for a column of the tally. */
    String of(String column, Map<String, String> facts) {
        Slot slot = slots.get(column);
        String told = facts.get(slot.name());
        return told == null ? UNASKED : slot.codes().getOrDefault(told, UNKNOWN);
    }

    /** The same, where nothing told means this. */
    String of(String column, Map<String, String> facts, String untold) {
        String code = of(column, facts);
        return code.equals(UNASKED) ? untold : code;
    }

    /** What somebody noted, as codes; words that no list knows become {@link #UNKNOWN}. */
    static Map<String, String> noted(Map<String, String> note) {
        Map<String, String> codes = new LinkedHashMap<>();
        NOTED.forEach((column, words) -> {
            String said = note.getOrDefault(column, "").strip().toLowerCase(Locale.ROOT);
            if (!said.isEmpty()) {
                codes.put(column, words.getOrDefault(said, UNKNOWN));
            }
        });
        return codes;
    }

    /** All columns that a child's own answers fill. */
    List<String> columns() {
        return List.copyOf(slots.keySet());
    }
}
