package org.khiang.nlp.rules;

import java.util.ArrayList;
import java.util.List;

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

    /** Whether its first part is there; cheap, since most are not. */
    boolean mayBeIn(Sightings text) {
        Literal first = parts.get(0).literal();
        return first == null || !text.of(first).isEmpty();
    }

    List<Span> in(Sightings text) {
        List<Span> found = first(text);
        for (int i = 1; i < parts.size() && !found.isEmpty(); i++) {
            found = follow(text, found, i);
        }
        return found.isEmpty() ? found : found.stream().filter(s -> inPlace(text, s)).toList();
    }

    private List<Span> first(Sightings text) {
        List<Span> seen = parts.get(0).in(text);
        return seen.isEmpty() ? seen
                : seen.stream().map(s -> new Span(s.start(), s.end(), text.negated(s.start()))).toList();
    }

    /** Each beginning goes on with the nearest fitting next part only: a farther one says nothing more. */
    private List<Span> follow(Sightings text, List<Span> begun, int part) {
        List<Span> next = parts.get(part).in(text);
        List<Span> longer = new ArrayList<>(0);
        for (Span start : begun) {
            next.stream().filter(s -> s.start() >= start.end() && s.start() - start.end() <= gaps.get(part))
                    .min((a, b) -> a.start() - b.start())
                    .ifPresent(s -> longer.add(join(text, start, s)));
        }
        return longer;
    }

    private static Span join(Sightings text, Span start, Span next) {
        return new Span(start.start(), next.end(), start.negated() || text.negated(next.start(), start.end()));
    }

    private boolean inPlace(Sightings text, Span span) {
        return (!atStart || text.startsMessage(span)) && (!atEnd || text.endsMessage(span));
    }
}
