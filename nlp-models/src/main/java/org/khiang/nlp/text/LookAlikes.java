package org.khiang.nlp.text;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Latin letters that look like Thai ones and stand where only a Thai letter can: before a vowel or tone that needs a
 * base, after a vowel written first, or at the end of a Thai syllable. Elsewhere Latin inside Thai is just English.
 */
final class LookAlikes {
    private static final WordTable TABLE = new WordTable("/words/look-alikes.txt");

    static final Pattern LATIN = TABLE.any("(?<![a-z0-9])",
            "(?=[\\u0E30-\\u0E3A\\u0E47-\\u0E4E])"
            + "|(?<=[\\u0E40-\\u0E44])[svnwhyoau0](?![a-z0-9])"
            + "|(?<=[\\u0E30-\\u0E3A\\u0E47-\\u0E4E])[ynusv](?![a-z0-9])"
            + "|(?<![a-z0-9])ll?(?=[\\u0E01-\\u0E2E][\\u0E01-\\u0E4E])");

    private LookAlikes() {
    }

    static String thai(MatchResult latin) {
        return TABLE.form(latin);
    }
}
