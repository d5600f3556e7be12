package org.khiang.nlp.text;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Words with their sounds swapped to get past a reader: a table, since swapping at large finds ghosts. */
final class Spoonerisms {
    private static final WordTable TABLE = new WordTable("/words/spoonerisms.txt");

    static final Pattern KNOWN = TABLE.any("", "");

    private Spoonerisms() {
    }

    static boolean startsAt(String text, int at) {
        return TABLE.variantAt(text, at) != null;
    }

    static boolean isIn(String text) {
        return TABLE.isIn(text);
    }

    static String meant(MatchResult swapped) {
        return TABLE.form(swapped);
    }
}
