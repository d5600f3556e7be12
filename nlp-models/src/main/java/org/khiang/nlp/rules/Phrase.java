package org.khiang.nlp.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Parts that follow one another, each within a number of letters of the one before.
 *
 * @param parts       what to look for, in order
 * @param gaps        most letters between a part and the one before it; the first is not used
 * @param atStart     only at the start of the message
 * @param atEnd       only at its end, polite words apart
 */
record Phrase(List<Part> parts, List<Integer> gaps, boolean atStart, boolean atEnd) {

    /** Either a run of letters or a named group. */
    record Part(Literal literal, Phrases group) {
        List<Span> in(Sightings text) {
            return literal == null ? text.of(group) : text.of(literal);
        }
    }

    /** The literal with the most letters among its parts, null when all of them are groups. */
    Literal longest() {
        return parts.stream().map(Part::literal).filter(Objects::nonNull)
                .max(Comparator.comparingInt(literal -> literal.plain().length())).orElse(null);
    }

    /** Whether its literals are there; cheap, since most are not. */
    boolean mayBeIn(Sightings text) {
        for (int i = 0; i < parts.size(); i++) {
            Literal literal = parts.get(i).literal();
            if (literal != null && text.of(literal).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    List<Span> in(Sightings text) {
        List<Span> found = first(text);
        for (int i = 1; i < parts.size() && !found.isEmpty(); i++) {
            found = follow(text, found, i);
        }
        if (atStart || atEnd) {
            found.removeIf(span -> !inPlace(text, span));
        }
        return found;
    }

    private List<Span> first(Sightings text) {
        List<Span> seen = parts.get(0).in(text);
        List<Span> begun = new ArrayList<>(seen.size());
        for (Span span : seen) {
            begun.add(new Span(span.start(), span.end(), text.negated(span.start())));
        }
        return begun;
    }

    /** Each beginning goes on with the nearest fitting next part only: a farther one says nothing more. */
    private List<Span> follow(Sightings text, List<Span> begun, int part) {
        List<Span> next = parts.get(part).in(text);
        List<Span> longer = new ArrayList<>(0);
        for (Span start : begun) {
            Span nearest = nearest(next, start.end(), gaps.get(part));
            if (nearest != null) {
                longer.add(join(text, start, nearest));
            }
        }
        return longer;
    }

    private static Span nearest(List<Span> next, int from, int gap) {
        Span nearest = null;
        for (Span span : next) {
            if (span.start() >= from && span.start() - from <= gap
                    && (nearest == null || span.start() < nearest.start())) {
                nearest = span;
            }
        }
        return nearest;
    }

    private static Span join(Sightings text, Span start, Span next) {
        return new Span(start.start(), next.end(), start.negated() || text.negated(next.start(), start.end()));
    }

    private boolean inPlace(Sightings text, Span span) {
        return (!atStart || text.startsMessage(span)) && (!atEnd || text.endsMessage(span));
    }
}
