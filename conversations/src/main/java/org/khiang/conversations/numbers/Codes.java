package org.khiang.conversations.numbers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The closed codes that may be counted: whatever else a child told stays in its talk. */
final class Codes {
    /** The slot was never filled. */
    static final String UNASKED = "UNASKED";
    /** It was asked, and passed over or answered by something that no list knows. */
    static final String UNKNOWN = "UNKNOWN";

    private record Slot(String name, Set<String> codes) {
    }

    private final Map<String, Slot> slots = new LinkedHashMap<>();

    Codes() {
        Lists.rows("codes").forEach(row ->
                slots.put(row.get(0), new Slot(row.get(1), Set.of(row.get(2).split(" ")))));
    }

    /** The code for a column of the tally. */
    String of(String column, Map<String, String> facts) {
        Slot slot = slots.get(column);
        String told = facts.get(slot.name());
        return told == null ? UNASKED : slot.codes().contains(told) ? told : UNKNOWN;
    }

    /** The same, where nothing told means this. */
    String of(String column, Map<String, String> facts, String untold) {
        String code = of(column, facts);
        return code.equals(UNASKED) ? untold : code;
    }

    /** All columns that a child's own answers fill. */
    List<String> columns() {
        return List.copyOf(slots.keySet());
    }
}
