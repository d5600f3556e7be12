package org.khiang.nlp.rules;

import org.khiang.nlp.RiskLevel;

/** Which letters a message is written in. */
enum Writing {
    THAI(RiskLevel.NONE),
    /** English or Thai in Latin letters: a wish for a language may lie in it. */
    LATIN(RiskLevel.LOW),
    /** Burmese, Lao, Khmer, Arabic and others: nobody here has read it, so a person must. */
    OTHER(RiskLevel.MEDIUM),
    /** Numbers, signs, emoji, nothing. */
    NO_LETTERS(RiskLevel.NONE);

    private final RiskLevel leastLevel;

    Writing(RiskLevel leastLevel) {
        this.leastLevel = leastLevel;
    }

    /** The script of a text: Thai when it has any Thai letter; a single Latin letter is not yet a language. */
    static Writing of(String text) {
        int latin = 0;
        int other = 0;
        for (int i = 0; text != null && i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter >= '\u0E01' && letter <= '\u0E2E') {
                return THAI;
            }
            if (Character.isLetter(letter)) {
                latin += Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN ? 1 : 0;
                other += Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN ? 0 : 1;
            }
        }
        return other > 1 ? OTHER : latin > 1 ? LATIN : NO_LETTERS;
    }

    boolean isForeign() {
        return this == LATIN || this == OTHER;
    }

    RiskLevel leastLevel() {
        return leastLevel;
    }
}
