package org.khiang.nlp.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.khiang.nlp.Reason;
import org.khiang.nlp.text.Mapped;
import org.khiang.nlp.text.Reading;

/** What was seen in one text, each phrase and group looked for once. Belongs to one call; not for several threads. */
final class Sightings {
    private final Reading reading;
    private final int lastStart;
    private final Negation negation;
    private final LetterPairs plainPairs;
    private final LetterPairs skeletonPairs;
    private final Map<Literal, List<Span>> literals = new HashMap<>();
    private final Map<Integer, Boolean> negated = new HashMap<>();
    private final Map<Phrases, List<Span>> groups = new IdentityHashMap<>();

    /** @param lastStart where the message to assess starts in the raw text; what stands before it is older */
    Sightings(String raw, int lastStart, Negation negation) {
        this.reading = Reading.of(raw);
        this.lastStart = lastStart;
        this.negation = negation;
        this.plainPairs = new LetterPairs(reading.plain().text());
        this.skeletonPairs = new LetterPairs(reading.skeleton().text());
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
        boolean absent = plainPairs.ruleOut(literal.plain())
                && (literal.skeleton().length() < Literal.LONG_ENOUGH || skeletonPairs.ruleOut(literal.skeleton()));
        return absent ? List.of() : literals.computeIfAbsent(literal, l -> l.in(this));
    }

    /** Places of a text in plain, or in the skeleton given in positions of plain. */
    List<Span> find(String plain, String skeleton) {
        List<Span> found = plainPairs.ruleOut(plain) ? List.of() : find(reading.plain().text(), plain, null);
        boolean tryHarder = found.isEmpty() && skeleton.length() >= Literal.LONG_ENOUGH
                && !skeletonPairs.ruleOut(skeleton);
        return tryHarder ? find(reading.skeleton().text(), skeleton, reading.skeleton()) : found;
    }

    private static List<Span> find(String text, String sought, Mapped map) {
        List<Span> found = new ArrayList<>(0);
        for (int at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
            int end = at + sought.length();
            found.add(map == null ? new Span(at, end, false) : new Span(map.rawStart(at), map.rawEnd(end), false));
        }
        return found;
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
