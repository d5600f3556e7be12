package org.khiang.nlp.corpus;

import java.util.Locale;

/** Who does the harm; mostly somebody the child knows. */
public enum Relation {
    PEER, PARTNER, ADULT_FRIEND, FAMILY,
    /** Also a monk, a coach, an official: somebody with an office. */
    TEACHER,
    STRANGER,
    /** Nobody, or nobody named. */
    NOBODY;

    static Relation of(String label) {
        return Label.isUnsaid(label) ? NOBODY : Label.of(Relation.class, "relation", label);
    }

    /** As the corpus writes it. */
    public String label() {
        return this == NOBODY ? "-" : name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
