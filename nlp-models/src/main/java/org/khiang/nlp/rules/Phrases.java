package org.khiang.nlp.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A set of phrases that say the same, and look-alikes: a phrase that overlaps one of these was not meant. */
final class Phrases {
    private final String name;
    private final int id;
    private final Phrase[] phrases;
    /** From here on phrases are look-alikes. */
    private final int said;
    private final int[] always;

    Phrases(String name, List<Phrase> said, List<Phrase> lookAlikes, Mentions mentions) {
        this.name = name;
        this.id = mentions.next();
        this.said = said.size();
        List<Phrase> all = new ArrayList<>(said);
        all.addAll(lookAlikes);
        this.phrases = all.toArray(Phrase[]::new);
        this.always = IntStream.range(0, phrases.length).filter(i -> !mentions.add(id, i, phrases[i])).toArray();
    }

    String name() {
        return name;
    }

    /** Its number among all sets of the book. */
    int id() {
        return id;
    }

    /** Every place where one of them is said, negated ones too. Ask through {@link Sightings}, which remembers. */
    List<Span> in(Sightings text, Mentions.Possible possible) {
        int[] places = possible.in(id, always);
        int at = 0;
        List<Span> seen = List.of();
        for (; at < places.length && places[at] < said; at++) {
            seen = with(seen, text, places[at]);
        }
        List<Span> notMeant = List.of();
        for (; at < places.length && !seen.isEmpty(); at++) {
            notMeant = with(notMeant, text, places[at]);
        }
        return notMeant.isEmpty() ? seen : without(seen, notMeant);
    }

    private List<Span> with(List<Span> seen, Sightings text, int place) {
        Phrase phrase = phrases[place];
        List<Span> more = phrase.mayBeIn(text) ? phrase.in(text) : List.of();
        if (seen.isEmpty() || more.isEmpty()) {
            return more.isEmpty() ? seen : more;
        }
        List<Span> both = new ArrayList<>(seen);
        both.addAll(more);
        return both;
    }

    private static List<Span> without(List<Span> seen, List<Span> notMeant) {
        return seen.stream().filter(s -> notMeant.stream().noneMatch(s::overlaps)).toList();
    }
}
