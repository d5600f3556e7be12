package org.khiang.conversations.dialogue;

import java.util.HashMap;
import java.util.Map;

/** The slots of a talk while a turn is made: what is known is not asked again (P4). */
final class Facts {
    private final Map<String, String> slots;

    Facts(Map<String, String> known) {
        slots = new HashMap<>(known);
    }

    /** The value, or an empty text when the slot is not filled. */
    String fact(String slot) {
        return slots.getOrDefault(slot, "");
    }

    boolean knows(String slot) {
        return slots.containsKey(slot);
    }

    void learn(String slot, String value) {
        slots.put(slot, value);
    }

    void learn(Map<String, String> values) {
        slots.putAll(values);
    }

    void forget(String slot) {
        slots.remove(slot);
    }

    /** The count so far, and one more from now on. */
    int count(String slot) {
        int before = counted(slot);
        learn(slot, Integer.toString(before + 1));
        return before;
    }

    int counted(String slot) {
        String value = fact(slot);
        return value.matches("\\d{1,9}") ? Integer.parseInt(value) : 0;
    }

    Map<String, String> all() {
        return slots;
    }

    /** They are a child's words. */
    @Override
    public String toString() {
        return slots.size() + " facts";
    }
}
