package org.khiang.conversations.dialogue;

import java.util.LinkedHashMap;
import java.util.Map;

import org.khiang.nlp.RiskLevel;

/**
 * A button of a script: what it says, where it leads, and what the child tells us by taking it.
 *
 * @param next  a state, {@code @NEXT_FACT} or {@code @PLAN}; empty when the button dials
 * @param call  telephone number to dial, or empty
 * @param sets  slots filled by taking it
 * @param level the level that this answer alone demands (triage.md H9, H11 and others)
 */
record Choice(String label, String next, String call, Map<String, String> sets, RiskLevel level) {
    private static final String ARROW = " -> ";
    private static final String DIAL = "tel:";

    /** Reads "label -> NEXT, slot=VALUE, level=HIGH". */
    static Choice read(String line, Entry state) {
        int arrow = line.lastIndexOf(ARROW);
        if (arrow < 1) {
            throw state.broken("button '" + line + "' has no arrow");
        }
        String[] parts = line.substring(arrow + ARROW.length()).split(",");
        String target = parts[0].trim();
        Map<String, String> sets = assignments(parts, line, state);
        String level = sets.remove("level");
        boolean dials = target.startsWith(DIAL);
        return new Choice(line.substring(0, arrow).trim(), dials ? "" : target,
                dials ? target.substring(DIAL.length()) : "", Map.copyOf(sets), Levels.read(level, state));
    }

    /** The same button with the label of another language. */
    Choice saying(String other) {
        return new Choice(other, next, call, sets, level);
    }

    boolean dials() {
        return !call.isEmpty();
    }

    private static Map<String, String> assignments(String[] parts, String line, Entry state) {
        Map<String, String> sets = new LinkedHashMap<>();
        for (int i = 1; i < parts.length; i++) {
            String[] pair = parts[i].trim().split("=");
            if (pair.length != 2 || pair[0].isBlank() || pair[1].isBlank()) {
                throw state.broken("button '" + line + "' sets something unreadable");
            }
            sets.put(pair[0], pair[1]);
        }
        return sets;
    }
}
