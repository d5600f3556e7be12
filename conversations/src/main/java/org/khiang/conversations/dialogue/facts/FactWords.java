package org.khiang.conversations.dialogue.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the facts that a child tells in passing. What it cannot be sure of it leaves to the question. */
public final class FactWords {
    /** The time limit as a code, as the button would say it. */
    public static final String DEADLINE = "deadline";
    /** The same as {@link Limit#by}. */
    public static final String DEADLINE_BY = "deadlineBy";

    /** A longer text than this, in letters, is a story and not the answer to a question. */
    private static final int ANSWER = 24;

    private final List<SlotWords> slots;
    private final TimeWords times;

    public FactWords(List<SlotWords> slots, TimeWords times) {
        this.slots = List.copyOf(slots);
        this.times = times;
    }

    /**
     * The facts in one message.
     *
     * @param letters the message in small letters without blanks
     * @param wanted  the slots that may be filled
     * @param asked   the slot that was asked for, or empty
     */
    public Map<String, String> in(String letters, Set<String> wanted, String asked) {
        String question = letters.length() <= ANSWER ? asked : "";
        Map<String, String> found = new LinkedHashMap<>();
        for (SlotWords slot : slots) {
            if (wanted.contains(slot.slot())) {
                slot.in(letters, slot.slot().equals(question)).ifPresent(value -> found.put(slot.slot(), value));
            }
        }
        if (wanted.contains(DEADLINE) && !found.containsKey(DEADLINE)) {
            times.in(letters, question.equals(DEADLINE)).ifPresent(limit -> {
                found.put(DEADLINE, limit.soon() ? "TODAY" : "DAYS");
                found.put(DEADLINE_BY, limit.by());
            });
        }
        return found;
    }

    /** Whether this value replaces what was known, because it makes the child less safe. */
    public boolean stronger(String slot, String value) {
        return slots.stream().anyMatch(words -> words.slot().equals(slot) && words.stronger(value));
    }
}
