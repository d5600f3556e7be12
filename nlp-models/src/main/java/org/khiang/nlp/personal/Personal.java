package org.khiang.nlp.personal;

/**
 * A place in a text that may tell who or where somebody is; holds positions, never the words.
 *
 * @param start first UTF-16 unit
 * @param end   one past the last
 */
public record Personal(PersonalKind kind, int start, int end) {

    boolean overlaps(Personal other) {
        return start < other.end && other.start < end;
    }
}
