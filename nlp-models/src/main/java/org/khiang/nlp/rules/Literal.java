package org.khiang.nlp.rules;

import org.khiang.nlp.text.Normaliser;

/**
 * A run of letters to look for. A long one is also found with tones lost or same-sounding letters changed.
 *
 * @param id       its number among all literals of the book
 * @param skeleton empty when it is looked for as written only
 */
record Literal(int id, String plain, String skeleton, boolean wholeWord) {
    /** Letters of a skeleton below which too many other words look the same. */
    static final int LONG_ENOUGH = 8;
    /** The same where the writer leaves all tones out. */
    static final int LONG_ENOUGH_WITHOUT_TONES = 5;

    static Literal of(int id, String written, boolean wholeWord) {
        String plain = Normaliser.plain(Normaliser.clean(written)).text().strip();
        if (plain.isEmpty()) {
            throw new IllegalArgumentException("nothing to look for in a phrase");
        }
        return new Literal(id, plain, wholeWord ? "" : Normaliser.skeleton(plain).text(), wholeWord);
    }

    boolean standsAlone(Sightings text, Span span) {
        if (wholeWord && !text.onWordEdges(span)) {
            return false;
        }
        String all = text.plain();
        return !(span.start() > 0 && sameRun(all.charAt(span.start() - 1), all.charAt(span.start())))
                && !(span.end() < all.length() && sameRun(all.charAt(span.end() - 1), all.charAt(span.end())));
    }

    /** Latin words and numbers are not found inside longer ones; Thai writes no spaces, so its words may be. */
    private static boolean sameRun(char left, char right) {
        return isLatin(left) && isLatin(right) || isDigit(left) && isDigit(right);
    }

    private static boolean isLatin(char letter) {
        return letter >= 'a' && letter <= 'z';
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }
}
