package org.khiang.conversations.suggestion;

import java.util.Set;

/**
 * A line a counsellor may begin with; an empty set fits everything.
 *
 * @param moment     part of a talk it serves, such as FIRST or SAFETY
 * @param bands      C, T, ADULT or UNKNOWN
 * @param categories names of categories
 * @param states     ids of the dialogue states in which it is offered before others
 * @param wish       the child's wish it speaks of, WOMAN or MAN; empty for most
 * @param text       with the places {nick}, the counsellor's service name, and {name}, how the child is called
 */
public record Suggestion(String id, String moment, Set<String> bands, Set<String> categories, Set<String> states,
                         String wish, String text) {

    boolean fits(Occasion now) {
        return fits(bands, now.band()) && fits(categories, now.category())
                && (wish.isEmpty() || wish.equals(now.wish()));
    }

    /** The closer it was written to what the child tells, the earlier it is offered. */
    int closeness(Occasion now) {
        return (states.contains(now.state()) ? 4 : 0) + (categories.isEmpty() ? 0 : 2) + (bands.isEmpty() ? 0 : 1);
    }

    private static boolean fits(Set<String> wanted, String found) {
        return wanted.isEmpty() || wanted.contains(found);
    }

    @Override
    public String toString() {
        return "suggestion " + id;
    }
}
