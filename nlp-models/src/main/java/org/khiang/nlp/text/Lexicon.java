package org.khiang.nlp.text;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Words of our own: compounds that the segmenter cuts and a helpline needs whole, and everyday words it knows. */
final class Lexicon {
    private static final Set<String> COMPOUNDS = Set.copyOf(Lines.of("/words/compounds.txt"));
    private static final Set<String> COMMON = new HashSet<>(Lines.of("/words/common.txt"));
    /** Compounds by their first letter, the longest first. */
    private static final Map<Character, List<String>> BY_FIRST_LETTER = COMPOUNDS.stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .collect(Collectors.groupingBy(word -> word.charAt(0)));

    private Lexicon() {
    }

    /** The compounds that start with this letter, the longest first. */
    static List<String> compoundsFrom(char letter) {
        return BY_FIRST_LETTER.getOrDefault(letter, List.of());
    }

    /** Whether it is a word at all, as far as we know. */
    static boolean knows(String word) {
        return COMMON.contains(word) || COMPOUNDS.contains(word);
    }
}
