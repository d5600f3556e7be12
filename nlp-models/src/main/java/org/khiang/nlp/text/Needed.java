package org.khiang.nlp.text;

import java.text.Normalizer;

/**
 * Quick looks that tell whether a cleaning step can have anything to do: most messages need few of them. One walk over
 * the letters answers for all steps. A look may say yes in vain, never no in vain.
 */
final class Needed {
    static final int ALWAYS = 1;
    static final int LATIN = 1 << 1;
    static final int DIGIT = 1 << 2;
    /** Neither ASCII nor Thai: a picture, a sign nobody sees, another alphabet. */
    static final int FOREIGN = 1 << 3;
    /** A control character, or one that is neither ASCII nor Thai. */
    static final int UNSEEN = 1 << 4;
    static final int THAI_DIGIT = 1 << 5;
    static final int NIKHAHIT = 1 << 6;
    static final int LAKKHANGYAO = 1 << 7;
    static final int AGAIN = 1 << 8;
    /** One of our own characters for what is not words. */
    static final int SIGN = 1 << 9;
    /** White space other than single plain spaces. */
    static final int WIDE_SPACE = 1 << 10;
    /** A sign, at most two letters, and the same sign again. */
    static final int APART = 1 << 11;
    /** The same vowel or sign twice in a row. */
    static final int VOWEL_TWICE = 1 << 12;
    /** A tone or vowel sign after something that is neither a consonant nor, for a tone, the vowel below it. */
    static final int STRAY_MARK = 1 << 13;
    static final int CONSONANT = 1 << 14;
    static final int SPACE = 1 << 15;
    /** A sign that may stand between the letters of a word. */
    static final int BETWEEN = 1 << 16;
    /** The same letter three times in a row. */
    static final int THREE_TIMES = 1 << 17;
    /** The same consonant twice where no Thai letter follows. */
    static final int DOUBLED_END = 1 << 18;
    /** A Latin letter or a digit beside a Thai one. */
    static final int MIXED = 1 << 19;
    private static final String CUTS = ".*_~\u00B7\u2022-";

    private Needed() {
    }

    /** What a text holds, as a sum of the kinds above. */
    static int in(String text) {
        int kinds = ALWAYS;
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean thai = isThai(letter);
            kinds |= thai ? thai(letter, before) : other(text, i, letter);
            if (i > 0 && letter == before) {
                kinds |= repeated(text, i, letter);
            }
            if (isKey(letter) && isThai(before) || thai && isKey(before)) {
                kinds |= MIXED;
            }
            before = letter;
        }
        return kinds;
    }

    /** Whether letters and their marks are not yet in the one order of NFC. */
    static boolean composing(int kinds, String text) {
        // Thai and ASCII alone can be out of order only where a mark follows something that carries none
        return (kinds & (FOREIGN | STRAY_MARK)) != 0 && !Normalizer.isNormalized(text, Normalizer.Form.NFC);
    }

    private static int thai(char letter, char before) {
        if (isConsonant(letter)) {
            return CONSONANT;
        }
        int kinds = isMark(letter) && !(isConsonant(before) || isTone(letter) && isVowelSign(before)) ? STRAY_MARK : 0;
        return kinds | switch (letter) {
            case '\u0E4D' -> NIKHAHIT;
            case '\u0E45' -> LAKKHANGYAO;
            case '\u0E46' -> AGAIN;
            default -> letter >= '\u0E50' && letter <= '\u0E59' ? THAI_DIGIT : 0;
        };
    }

    private static int other(String text, int at, char letter) {
        if (letter >= '0' && letter <= '9') {
            return DIGIT;
        }
        if (letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z') {
            return LATIN;
        }
        int kinds = isUnseen(letter) ? UNSEEN : 0;
        kinds |= isCut(letter) ? BETWEEN : 0;
        kinds |= letter >= '\u00A6' ? FOREIGN : 0;
        kinds |= letter >= '\uE000' && letter <= '\uE0FF' ? SIGN : 0;
        return kinds | space(text, at, letter) | (letter == ' ' || isCut(letter) ? apart(text, at) : 0);
    }

    private static int space(String text, int at, char letter) {
        if (!isSpace(letter)) {
            return 0;
        }
        boolean wide = letter != ' ' || at > 0 && isSpace(text.charAt(at - 1));
        return wide ? SPACE | WIDE_SPACE : SPACE;
    }

    private static int apart(String text, int at) {
        char sign = text.charAt(at);
        boolean one = at > 1 && text.charAt(at - 2) == sign;
        boolean two = at > 2 && text.charAt(at - 3) == sign;
        return one || two ? APART : 0;
    }

    /** What it means that a letter is the one before it. */
    private static int repeated(String text, int at, char letter) {
        int kinds = at > 1 && text.charAt(at - 2) == letter ? THREE_TIMES : 0;
        if (!isConsonant(letter)) {
            return kinds | VOWEL_TWICE;
        }
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        return next >= '\u0E01' && next <= '\u0E4E' ? kinds : kinds | DOUBLED_END;
    }

    private static boolean isKey(char letter) {
        return letter >= '0' && letter <= '9' || letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z';
    }

    private static boolean isUnseen(char letter) {
        return letter < ' ' && letter != '\n' && letter != '\t' && letter != '\r' || letter >= '\u007F';
    }

    static boolean isCut(char letter) {
        return CUTS.indexOf(letter) >= 0;
    }

    private static boolean isSpace(char letter) {
        return letter <= ' ' || letter == '\u00A0' || letter >= '\u1680' && letter <= '\u3000';
    }

    static boolean isThai(char letter) {
        return letter >= '\u0E01' && letter <= '\u0E5B' && (letter < '\u0E3B' || letter > '\u0E3E');
    }

    static boolean isConsonant(char letter) {
        return letter >= '\u0E01' && letter <= '\u0E2E';
    }

    private static boolean isVowelSign(char letter) {
        return letter == '\u0E31' || letter >= '\u0E34' && letter <= '\u0E3A';
    }

    private static boolean isTone(char letter) {
        return letter >= '\u0E47' && letter <= '\u0E4E';
    }

    private static boolean isMark(char letter) {
        return isVowelSign(letter) || isTone(letter);
    }
}
