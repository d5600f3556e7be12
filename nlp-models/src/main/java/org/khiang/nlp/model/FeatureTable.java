package org.khiang.nlp.model;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Stream;

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
            long hash = hash(START, feature);
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
        return row(hash(START, feature));
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

    private static long hash(long so, String piece) {
        long hash = so;
        for (int i = 0; i < piece.length(); i++) {
            hash = hash(hash, piece.charAt(i));
        }
        return hash;
    }

    private static long hash(long so, char letter) {
        long hash = (so ^ letter) * STEP;
        return hash ^ hash >>> 29;
    }

    /** The rows of a message's features in the order they are told, each once; unknown ones have none. */
    int[] rowsOf(String[] words) {
        Hashes told = new Hashes();
        RiskFeatures.tell(words, told);
        int[] found = new int[told.size];
        long[] seen = new long[(count >> 6) + 1];
        int kept = 0;
        for (int i = 0; i < told.size; i++) {
            int row = row(told.all[i]);
            if (row >= 0 && (seen[row >> 6] & 1L << row) == 0) {
                seen[row >> 6] |= 1L << row;
                found[kept++] = row;
            }
        }
        return Arrays.copyOf(found, kept);
    }

    /** Collects the hashes of one message's features. */
    private static final class Hashes implements RiskFeatures.Ear {
        private static final long[] STARTS = Stream.of(RiskFeatures.Kind.values())
                .mapToLong(kind -> hash(START, kind.code())).toArray();

        private long[] all = new long[512];
        private int size;

        @Override
        public void hear(RiskFeatures.Kind kind, String piece) {
            add(hash(STARTS[kind.ordinal()], piece));
        }

        @Override
        public void hear(RiskFeatures.Kind kind, String piece, String other) {
            add(hash(hash(hash(STARTS[kind.ordinal()], piece), '+'), other));
        }

        @Override
        public void hearRuns(String text, int from, int shortest, int longest) {
            long hash = STARTS[RiskFeatures.Kind.LETTERS.ordinal()];
            int end = Math.min(from + longest, text.length());
            for (int at = from; at < end; at++) {
                hash = hash(hash, text.charAt(at));
                if (at - from + 1 >= shortest) {
                    add(hash);
                }
            }
        }

        private void add(long hash) {
            if (size == all.length) {
                all = Arrays.copyOf(all, size * 2);
            }
            all[size++] = hash;
        }
    }
}
