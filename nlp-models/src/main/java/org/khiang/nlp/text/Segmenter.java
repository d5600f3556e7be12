package org.khiang.nlp.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cuts clean Thai text into words: ICU's dictionary, the repetition sign on its own, then our compounds put together
 * again, the longest first. Safe for many threads, since each has its own copy of the break iterator.
 */
public final class Segmenter {
    private static final BreakIterator THAI = BreakIterator.getWordInstance(ULocale.forLanguageTag("th"));
    private static final ThreadLocal<BreakIterator> OWN = ThreadLocal.withInitial(THAI::clone);
    private static final char AGAIN = '\u0E46';

    private Segmenter() {
    }

    /** The words in order, a space as "_"; the repetition sign stands alone. */
    public static List<String> words(String clean) {
        return words(clean, ends(clean));
    }

    /** The same for a text whose pieces are known. */
    static List<String> words(String clean, int[] ends) {
        List<String> words = new ArrayList<>(ends.length);
        int from = 0;
        for (int piece = 0; piece < ends.length; piece++) {
            piece = longest(clean, from, ends, piece);
            String word = clean.substring(from, ends[piece]);
            words.add(word.isBlank() ? "_" : word);
            from = ends[piece];
        }
        return words;
    }

    /** The last piece of the longest compound that begins here; the piece itself when there is none. */
    private static int longest(String clean, int from, int[] ends, int piece) {
        for (String compound : Lexicon.compoundsFrom(clean.charAt(from))) {
            if (clean.startsWith(compound, from)) {
                int last = Arrays.binarySearch(ends, piece, ends.length, from + compound.length());
                if (last >= 0) {
                    return last;
                }
            }
        }
        return piece;
    }

    /** Where each piece ends, in order, before compounds are put together. */
    public static int[] ends(String clean) {
        BreakIterator iterator = OWN.get();
        iterator.setText(clean);
        int[] ends = new int[clean.length() + 1];
        int count = 0;
        int from = iterator.first();
        for (int end = iterator.next(); end != BreakIterator.DONE; end = iterator.next()) {
            if (end - from > 1 && clean.charAt(end - 1) == AGAIN) {
                ends[count++] = end - 1;
            }
            ends[count++] = end;
            from = end;
        }
        return Arrays.copyOf(ends, count);
    }
}
