package org.khiang.nlp.text;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Drawn-out letters at the end of a word, told from the few words that end in the same consonant twice. */
final class Doubled {
    private static final String WORDS = Lines.of("/words/doubled.txt").stream().map(Doubled::end)
            .collect(Collectors.joining("|"));

    /** Such a word with its last letter drawn out further. */
    static final Pattern LONGER = Pattern.compile("(?=" + WORDS + ")([\\u0E01-\\u0E2E])\\1{2,}");

    /** Two of the same consonant at an end where no such word ends. Ro han, the doubled ro, is left alone. */
    static final Pattern DRAWN_OUT = Pattern.compile("(?!" + WORDS
            + ")([\\u0E01-\\u0E2E&&[^\\u0E23]])\\1(?![\\u0E01-\\u0E4E])");

    private Doubled() {
    }

    private static String end(String word) {
        int bar = word.indexOf('|');
        String before = bar == 0 ? "(?<![\\u0E01-\\u0E4E])" : "(?<=" + word.substring(0, bar) + ")";
        return before + word.substring(bar + 1);
    }
}
