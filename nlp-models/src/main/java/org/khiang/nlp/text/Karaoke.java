package org.khiang.nlp.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Thai words in Latin letters, the way children write them when the keyboard has no Thai: a table of phrases and words
 * that a helpline hears, not a transliterator. Single words are only read so when most words around them are Thai too,
 * since some of them are English as well.
 */
final class Karaoke {
    private static final WordTable PHRASES = new WordTable("/words/karaoke-phrases.txt");
    private static final WordTable WORDS = new WordTable("/words/karaoke-words.txt");
    private static final Pattern LATIN = Pattern.compile("[a-z]+");
    private static final int FEWEST = 2;

    private Karaoke() {
    }

    /** The text in Thai as far as the tables know it; the very same object when nothing in it is Thai. */
    static Mapped thai(Mapped text) {
        Mapped phrases = text.replace(PHRASES, Karaoke::isApart);
        return mostlyThai(phrases.text(), phrases != text)
                ? phrases.replace(LATIN, Starts.LATIN, word -> WORDS.formOrSelf(word.group())) : phrases;
    }

    /** Whether what stands between two places is no part of a longer Latin word. */
    private static boolean isApart(String text, int from, int to) {
        return (from == 0 || !isLatin(text.charAt(from - 1))) && (to == text.length() || !isLatin(text.charAt(to)));
    }

    private static boolean isLatin(char letter) {
        return letter >= 'a' && letter <= 'z';
    }

    private static boolean mostlyThai(String text, boolean hasPhrase) {
        int known = hasPhrase ? FEWEST : 0;
        int words = known;
        for (Matcher word = LATIN.matcher(text); word.find(); words++) {
            known += WORDS.form(word.group()) == null ? 0 : 1;
        }
        return known >= FEWEST && known * 2 >= words;
    }
}
