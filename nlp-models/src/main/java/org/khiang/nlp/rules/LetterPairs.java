package org.khiang.nlp.rules;

import java.util.BitSet;

/** Which pairs of neighbouring letters a text has, folded: most phrases are ruled out by theirs without a search. */
final class LetterPairs {
    private static final int KINDS = 1 << 14;

    private final BitSet seen = new BitSet(KINDS);

    LetterPairs(String text) {
        for (int i = 0; i + 1 < text.length(); i++) {
            seen.set(kind(text, i));
        }
    }

    /** Whether the text surely does not hold what is sought; false says nothing. */
    boolean ruleOut(String sought) {
        int last = sought.length() - 2;
        return last >= 0 && !(seen.get(kind(sought, 0)) && seen.get(kind(sought, last / 2))
                && seen.get(kind(sought, last)));
    }

    private static int kind(String text, int at) {
        return (text.charAt(at) * 131 + text.charAt(at + 1)) & (KINDS - 1);
    }
}
