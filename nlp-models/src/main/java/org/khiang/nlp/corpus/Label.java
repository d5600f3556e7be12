package org.khiang.nlp.corpus;

import java.util.Locale;

/** A label of the corpus, by the name it has there; another name is told plainly, and never quoted. */
final class Label {
    private Label() {
    }

    /** @param kind what it is, for the reader of the message */
    static <E extends Enum<E>> E of(Class<E> values, String kind, String written) {
        try {
            return Enum.valueOf(values, written.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException("unknown " + kind);
        }
    }

    /** Whether the text does not say: a dash, or the word that a reader of corrections may have put there. */
    static boolean isUnsaid(String written) {
        return written.equals("-") || written.equals("unknown");
    }
}
