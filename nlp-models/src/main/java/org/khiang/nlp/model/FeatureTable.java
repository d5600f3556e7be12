package org.khiang.nlp.model;

import java.util.Arrays;
import java.util.Collection;

/**
 * The features that models know, each with a row number, found by a 64-bit hash of its name without writing the name
 * out. Two known ones of the same hash would be noticed when it is made; that an unknown one has the hash of a known
 * one is less likely than one message in ten million. Immutable; safe for many threads.
 */
final class FeatureTable {
    private static final long START = 0xcbf29ce484222325L;
    private static final long STEP = 0x9E3779B97F4A7C15L;

    /** Bits of an entry that hold its row, counted from 1; the others hold those of its hash. */
    private static final long ROW = (1L << 24) - 1;

    private final long[] entries;
    private final int count;

    /** Numbers the features in their order; throws IllegalArgumentException when two have the same hash. */
    FeatureTable(Collection<String> known) {
        entries = new long[Integer.highestOneBit(Math.max(8, known.size())) * 4];
        count = known.size();
        int row = 0;
        for (String feature : known) {
            long hash = hash(START, feature, 0, feature.length());
            int at = place(hash);
            if (entries[at] != 0) {
                throw new IllegalArgumentException("two features have the same hash");
            }
            entries[at] = hash & ~ROW | ++row;
        }
    }

    /** How many features there are. */
    int count() {
        return count;
    }

    /** The row of a feature by its whole name, -1 when it is not known. */
    int row(String feature) {
        return row(hash(START, feature, 0, feature.length()));
    }

    private int row(long hash) {
        return (int) (entries[place(hash)] & ROW) - 1;
    }

    /** Where a hash stands or would stand. */
    private int place(long hash) {
        int mask = entries.length - 1;
        int at = (int) hash & mask;
        while (entries[at] != 0 && ((entries[at] ^ hash) & ~ROW) != 0) {
            at = at + 1 & mask;
        }
        return at;
    }

    private static long hash(long so, String piece, int from, int to) {
        long hash = so;
        for (int i = from; i < to; i++) {
            hash = (hash ^ piece.charAt(i)) * STEP;
            hash ^= hash >>> 29;
        }
        return hash;
    }

    /** The rows of a message's features in the order they are told, each once; unknown ones have none. */
    int[] rowsOf(String[] words) {
        Rows told = new Rows();
        RiskFeatures.tell(words, told);
        return told.distinct();
    }

    /** Collects the rows of one message. */
    private final class Rows implements RiskFeatures.Ear {
        private int[] all = new int[256];
        private int size;

        @Override
        public void hear(String kind, String piece, int from, int to) {
            add(hash(hash(START, kind, 0, kind.length()), piece, from, to));
        }

        @Override
        public void hear(String kind, String piece, String other) {
            long first = hash(hash(START, kind, 0, kind.length()), piece, 0, piece.length());
            add(hash(hash(first, "+", 0, 1), other, 0, other.length()));
        }

        private void add(long hash) {
            int row = row(hash);
            if (row >= 0) {
                if (size == all.length) {
                    all = Arrays.copyOf(all, size * 2);
                }
                all[size++] = row;
            }
        }

        int[] distinct() {
            long[] seen = new long[(count >> 6) + 1];
            int kept = 0;
            for (int i = 0; i < size; i++) {
                long bit = 1L << all[i];
                if ((seen[all[i] >> 6] & bit) == 0) {
                    seen[all[i] >> 6] |= bit;
                    all[kept++] = all[i];
                }
            }
            return Arrays.copyOf(all, kept);
        }
    }
}
