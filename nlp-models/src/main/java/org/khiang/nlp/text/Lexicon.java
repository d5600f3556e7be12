package org.khiang.nlp.text;

import java.util.HashSet;
import java.util.Set;

/** Words of our own: compounds that the segmenter cuts and a helpline needs whole, and everyday words it knows. */
final class Lexicon {
    private static final Set<String> COMPOUNDS = Set.copyOf(Lines.of("/words/compounds.txt"));
    private static final Set<String> COMMON = new HashSet<>(Lines.of("/words/common.txt"));
    /** Letters of the longest compound. */
    static final int LONGEST = COMPOUNDS.stream().mapToInt(String::length).max().orElse(0);

    private Lexicon() {
    }

    /** Whether the pieces between two cuts are one word of ours. */
    static boolean isCompound(String word) {
        return COMPOUNDS.contains(word);
    }

    /** Whether it is a word at all, as far as we know. */
    static boolean knows(String word) {
        return COMMON.contains(word) || COMPOUNDS.contains(word);
    }
}
