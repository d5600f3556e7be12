package org.khiang.nlp.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.khiang.nlp.Reason;
import org.khiang.nlp.text.Mapped;
import org.khiang.nlp.text.Reading;

/**
 * A text read once, with what was seen in it: each phrase and group is looked for once, whoever asks. Belongs to one
 * call; not for several threads.
 */
public final class Sightings {
    private static final byte NOT_ASKED = 0;
    private static final byte NEGATED = 1;
    private static final byte MEANT = 2;

    private final Reading reading;
    private final int lastStart;
    private final Negation negation;
    private final int[] negatingWords;
    private final byte[] negated;
    private final Map<Literal, List<Span>> literals = new IdentityHashMap<>(128);
    private final Mentions.Possible possible;
    private final List<List<Span>> sets;

    /** @param lastStart where the message to assess starts in the raw text; what stands before it is older */
    Sightings(Reading reading, int lastStart, Negation negation, PhraseBook book) {
        this.reading = reading;
        this.lastStart = lastStart;
        this.negation = negation;
        this.negatingWords = negation.lastBefore(plain());
        this.negated = new byte[plain().length() + 1];
        this.possible = book.mentions().possible();
        this.sets = new ArrayList<>(Collections.nCopies(book.mentions().sets(), null));
        look(book.literals());
    }

    private void look(Literals known) {
        known.inPlain(plain(), (at, literal) -> see(literal, new Span(at, at + literal.plain().length(), false)));
        int longEnough = Toneless.is(plain()) ? Literal.LONG_ENOUGH_WITHOUT_TONES : Literal.LONG_ENOUGH;
        Mapped skeleton = reading.skeleton();
        known.inSkeleton(skeleton.text(), (at, literal) -> {
            int letters = literal.skeleton().length();
            if (letters >= longEnough && of(literal).isEmpty()) {
                see(literal, new Span(skeleton.rawStart(at), skeleton.rawEnd(at + letters), false));
            }
        });
    }

    private void see(Literal literal, Span span) {
        if (literal.standsAlone(this, span)) {
            List<Span> seen = literals.get(literal);
            if (seen == null) {
                seen = new ArrayList<>(2);
                literals.put(literal, seen);
                possible.see(literal);
            }
            seen.add(span);
        }
    }

    /** The text as it was read. */
    public Reading reading() {
        return reading;
    }

    String plain() {
        return reading.plain().text();
    }

    List<Span> of(Phrases set) {
        List<Span> seen = sets.get(set.id());
        if (seen == null) {
            seen = set.in(this, possible);
            sets.set(set.id(), seen);
        }
        return seen;
    }

    List<Span> of(Literal literal) {
        return literals.getOrDefault(literal, List.of());
    }

    /** Whether a word of negation governs what starts here. */
    boolean negated(int start) {
        if (negated[start] == NOT_ASKED) {
            negated[start] = negated(start, 0) ? NEGATED : MEANT;
        }
        return negated[start] == NEGATED;
    }

    /** The same for a later part of a phrase: it reads no further back than floor, the end of the part before. */
    boolean negated(int start, int floor) {
        int from = Math.max(floor, start - Negation.REACH);
        if (negatingWords[start] < from) {
            return false;
        }
        for (int i = start - 1; i > from; i--) {
            if (hasBreak(i)) {
                from = i;
            }
        }
        return negatingWords[start] >= from
                && negation.endsWith(plain().substring(from, start), start > 0 && hasBreak(start));
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

    boolean anyTouchesLast(List<Span> places) {
        for (Span place : places) {
            if (touchesLast(place)) {
                return true;
            }
        }
        return false;
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
