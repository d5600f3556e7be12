package org.khiang.nlp.text;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Thai typed on the Kedmanee layout while the keyboard was set to English: every second child knows the mishap. */
final class Keyboard {
    /** A run of keys with a letter in it, alone between spaces, and long enough not to be chance. */
    static final Pattern TYPED = Pattern.compile("(?<![^\\s])(?=\\S*[A-Za-z])[\\x21-\\x7E]{4,40}(?![^\\s])");

    private static final Pattern SYLLABLES = Pattern.compile("(?:[\\u0E40-\\u0E44]?[\\u0E01-\\u0E2E]"
            + "(?:[\\u0E31\\u0E34-\\u0E3A\\u0E47]?[\\u0E48-\\u0E4C]?[\\u0E30\\u0E32\\u0E33\\u0E45]?)\\u0E46?)+");
    /** The Thai letter of each key, 0 where a key has none. */
    private static final char[] KEYS = new char[128];

    static {
        Lines.of("/words/kedmanee.txt").forEach(line -> KEYS[line.charAt(0)] = line.charAt(2));
    }

    private Keyboard() {
    }

    /** What the keys say in Thai if every piece of it is a Thai word; else what stands there. */
    static String meant(MatchResult typed) {
        String keys = typed.group();
        StringBuilder thai = new StringBuilder(keys.length());
        for (int i = 0; i < keys.length(); i++) {
            char letter = KEYS[keys.charAt(i)];
            if (letter == 0) {
                return keys;
            }
            thai.append(letter);
        }
        return SYLLABLES.matcher(thai).matches()
                && Segmenter.words(thai.toString()).stream().allMatch(Lexicon::knows) ? thai.toString() : keys;
    }
}
