package org.khiang.nlp.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.khiang.nlp.Reason;
import org.khiang.nlp.text.Reading;

/** What was seen in one text, each phrase and group looked for once. Belongs to one call; not for several threads. */
final class Sightings {
    private final Reading reading;
    private final int lastStart;
    private final Negation negation;
    private final List<List<Span>> literals;
    private final Map<Integer, Boolean> negated = new HashMap<>();
    private final Map<Phrases, List<Span>> groups = new IdentityHashMap<>();

    /** @param lastStart where the message to assess starts in the raw text; what stands before it is older */
    Sightings(String raw, int lastStart, Negation negation, Literals known) {
        this.reading = Reading.of(raw);
        this.lastStart = lastStart;
        this.negation = negation;
        this.literals = new ArrayList<>(Collections.nCopies(known.count(), List.of()));
        known.inPlain(plain(), (literal, at) -> see(literal, new Span(at, at + literal.plain().length(), false)));
        boolean toneless = Toneless.is(plain());
        known.inSkeleton(reading.skeleton().text(), (literal, at) -> {
            if (literals.get(literal.id()).isEmpty() && literal.skeleton().length()
                    >= (toneless ? Literal.LONG_ENOUGH_WITHOUT_TONES : Literal.LONG_ENOUGH)) {
                see(literal, new Span(reading.skeleton().rawStart(at),
                        reading.skeleton().rawEnd(at + literal.skeleton().length()), false));
            }
        });
    }

    private void see(Literal literal, Span span) {
        if (literal.standsAlone(this, span)) {
            List<Span> seen = literals.get(literal.id());
            List<Span> more = seen.isEmpty() ? new ArrayList<>(2) : seen;
            more.add(span);
            literals.set(literal.id(), more);
        }
    }

    String plain() {
        return reading.plain().text();
    }

    List<Span> of(Phrases group) {
        List<Span> seen = groups.get(group);
        if (seen == null) {
            seen = group.in(this);
            groups.put(group, seen);
        }
        return seen;
    }

    List<Span> of(Literal literal) {
        return literals.get(literal.id());
    }

    /** Whether a word of negation governs what starts here. */
    boolean negated(int start) {
        return negated.computeIfAbsent(start, at -> negated(at, 0));
    }

    /** The same for a later part of a phrase: it reads no further back than floor, the end of the part before. */
    boolean negated(int start, int floor) {
        int from = Math.max(floor, start - Negation.REACH);
        for (int i = start - 1; i > from; i--) {
            if (hasBreak(i)) {
                from = i;
            }
        }
        return negation.endsWith(plain().substring(from, start), start > 0 && hasBreak(start));
    }

    private boolean hasBreak(int at) {
        return reading.hasBreak(reading.plain().rawEnd(at), reading.plain().rawStart(at));
    }

    boolean onWordEdges(Span span) {
        return reading.isWordEdge(rawStart(span)) && reading.isWordEdge(rawEnd(span));
    }

    /** Whether the phrase belongs, at least in part, to the message to assess. */
    boolean touchesLast(Span span) {
        return rawEnd(span) > lastStart;
    }

    /** Whether nothing but older messages stands before it. */
    boolean startsMessage(Span span) {
        return span.start() == 0 || rawStart(span) >= lastStart && reading.plain().rawEnd(span.start()) <= lastStart;
    }

    boolean endsMessage(Span span) {
        return negation.isPolite(plain().substring(span.end()));
    }

    /** The reason with its place in the message to assess, or without one when it began in an older message. */
    Reason reason(String rule, Span span) {
        int start = rawStart(span) - lastStart;
        return start < 0 ? Reason.without(rule) : new Reason(rule, start, rawEnd(span) - lastStart);
    }

    int rawStart(Span span) {
        return reading.plain().rawStart(span.start());
    }

    int rawEnd(Span span) {
        return reading.plain().rawEnd(span.end());
    }
}
