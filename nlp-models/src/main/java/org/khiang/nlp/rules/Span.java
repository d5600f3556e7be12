package org.khiang.nlp.rules;

import java.util.ArrayList;
import java.util.List;

/** A place in plain text where a phrase was seen; negated when a word before it takes it back. */
record Span(int start, int end, boolean negated) {

    /** Letters between the two, 0 when they touch. */
    int distance(Span other) {
        return Math.max(0, Math.max(start - other.end, other.start - end));
    }

    boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Those of the places that are taken back. */
    static List<Span> negatedOf(List<Span> seen) {
        List<Span> negated = List.of();
        for (Span span : seen) {
            if (span.negated) {
                negated = negated.isEmpty() ? new ArrayList<>() : negated;
                negated.add(span);
            }
        }
        return negated;
    }

    /** Whether any of the places is not taken back. */
    static boolean anyMeant(List<Span> seen) {
        for (Span span : seen) {
            if (!span.negated) {
                return true;
            }
        }
        return false;
    }
}
