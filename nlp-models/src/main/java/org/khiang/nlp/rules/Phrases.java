package org.khiang.nlp.rules;

import java.util.ArrayList;
import java.util.List;

/** A set of phrases that say the same, and look-alikes: a phrase that overlaps one of these was not meant. */
final class Phrases {
    static final Phrases NONE = new Phrases("", List.of(), List.of());

    private final String name;
    private final List<Phrase> said;
    private final List<Phrase> lookAlikes;

    Phrases(String name, List<Phrase> said, List<Phrase> lookAlikes) {
        this.name = name;
        this.said = List.copyOf(said);
        this.lookAlikes = List.copyOf(lookAlikes);
    }

    String name() {
        return name;
    }

    boolean isEmpty() {
        return said.isEmpty();
    }

    /** Every place where one of them is said, negated ones too. Ask through {@link Sightings}, which remembers. */
    List<Span> in(Sightings text) {
        List<Span> seen = seen(said, text);
        if (seen.isEmpty() || lookAlikes.isEmpty()) {
            return seen;
        }
        List<Span> notMeant = seen(lookAlikes, text);
        return seen.stream().filter(s -> notMeant.stream().noneMatch(s::overlaps)).toList();
    }

    private static List<Span> seen(List<Phrase> phrases, Sightings text) {
        List<Span> seen = new ArrayList<>(0);
        for (Phrase phrase : phrases) {
            if (phrase.mayBeIn(text)) {
                seen.addAll(phrase.in(text));
            }
        }
        return seen;
    }
}
