package org.khiang.nlp.rules;

/** A place in plain text where a phrase was seen; negated when a word before it takes it back. */
record Span(int start, int end, boolean negated) {

    /** Letters between the two, 0 when they touch. */
    int distance(Span other) {
        return Math.max(0, Math.max(start - other.end, other.start - end));
    }

    boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }
}
