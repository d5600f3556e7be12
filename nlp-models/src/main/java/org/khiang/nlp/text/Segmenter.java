package org.khiang.nlp.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts clean Thai text into words; safe for many threads, since each call works on its own copy of the break
 * iterator.
 */
public final class Segmenter {
    private static final BreakIterator THAI = BreakIterator.getWordInstance(ULocale.forLanguageTag("th"));
    private static final char AGAIN = '\u0E46';

    private Segmenter() {
    }

    /** The words in order, a space as "_"; the repetition sign stands alone. */
    public static List<String> words(String clean) {
        List<String> words = new ArrayList<>();
        int[] ends = ends(clean);
        int from = 0;
        for (int end : ends) {
            String word = clean.substring(from, end);
            words.add(word.isBlank() ? "_" : word);
            from = end;
        }
        return words;
    }

    /** Where each word ends, in order. */
    public static int[] ends(String clean) {
        BreakIterator iterator = THAI.clone();
        iterator.setText(clean);
        List<Integer> ends = new ArrayList<>();
        iterator.first();
        int from = 0;
        for (int end = iterator.next(); end != BreakIterator.DONE; end = iterator.next()) {
            if (end - from > 1 && clean.charAt(end - 1) == AGAIN) {
                ends.add(end - 1);
            }
            ends.add(end);
            from = end;
        }
        return ends.stream().mapToInt(Integer::intValue).toArray();
    }
}
