package org.khiang.nlp.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which phrases a literal makes possible, so that of some thousand phrases only those are read of which a part stands
 * in the text. Each phrase is told by its longest literal, the least frequent. Filled while the book is read; from then
 * on safe for many threads.
 */
final class Mentions {
    private final List<List<Mention>> byLiteral = new ArrayList<>();
    private int sets;

    /** A phrase by its set and its place in it. */
    private record Mention(int set, int phrase) {
    }

    /** The number of the next set of phrases. */
    int next() {
        return sets++;
    }

    /** Takes in a phrase; false when it is made of groups alone, so that no literal can tell of it. */
    boolean add(int set, int place, Phrase phrase) {
        Literal longest = phrase.longest();
        if (longest == null) {
            return false;
        }
        while (byLiteral.size() <= longest.id()) {
            byLiteral.add(new ArrayList<>(1));
        }
        byLiteral.get(longest.id()).add(new Mention(set, place));
        return true;
    }

    /** How many sets of phrases there are. */
    int sets() {
        return sets;
    }

    /** What is possible in one text. */
    Possible possible() {
        return new Possible();
    }

    /** The phrases that may stand in one text. Belongs to one call. */
    final class Possible {
        private final int[][] places = new int[sets][];
        private final int[] counts = new int[sets];

        /** A literal was seen. */
        void see(Literal literal) {
            if (literal.id() < byLiteral.size()) {
                byLiteral.get(literal.id()).forEach(mention -> add(mention.set(), mention.phrase()));
            }
        }

        private void add(int set, int phrase) {
            int count = counts[set]++;
            if (count == 0) {
                places[set] = new int[4];
            } else if (count == places[set].length) {
                places[set] = Arrays.copyOf(places[set], count * 2);
            }
            places[set][count] = phrase;
        }

        /** The places of the set's phrases to read, in order: those told by a literal and those that always are. */
        int[] in(int set, int[] always) {
            if (counts[set] == 0) {
                return always;
            }
            int[] all = Arrays.copyOf(places[set], counts[set] + always.length);
            System.arraycopy(always, 0, all, counts[set], always.length);
            Arrays.sort(all);
            return all;
        }
    }
}
