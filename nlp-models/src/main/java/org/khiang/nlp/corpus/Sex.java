package org.khiang.nlp.corpus;

import java.util.Locale;

/** The child a message is about, where the writer imagined one. */
public enum Sex {
    GIRL, BOY, LGBTQ,
    /** Nobody in particular. */
    UNSAID;

    static Sex of(String label) {
        return Label.isUnsaid(label) ? UNSAID : Label.of(Sex.class, "sex", label);
    }

    /** As the corpus writes it. */
    public String label() {
        return this == UNSAID ? "-" : name().toLowerCase(Locale.ROOT);
    }
}
