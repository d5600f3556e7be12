package org.khiang.conversations.numbers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** A reader with patience: tries every table of whole numbers that fits the shown cells and all sums. */
final class Guess {
    private final int[][] counts;
    private final Integer[][] shown;
    private final List<int[]> hidden = new ArrayList<>();
    private final int[] lowest;
    private final int[] highest;
    private final int[] rowRest;
    private final int[] columnRest;
    private final int[] tried;

    Guess(int[][] counts, Integer[][] shown) {
        this.counts = counts;
        this.shown = shown;
        IntStream.range(0, counts.length).forEach(row -> IntStream.range(0, counts[0].length)
                .filter(column -> shown[row][column] == null).forEach(column -> hidden.add(new int[] {row, column})));
        lowest = new int[hidden.size()];
        Arrays.fill(lowest, Integer.MAX_VALUE);
        highest = new int[hidden.size()];
        tried = new int[hidden.size()];
        rowRest = IntStream.range(0, counts.length).map(row -> rest(row, -1)).toArray();
        columnRest = IntStream.range(0, counts[0].length).map(column -> rest(-1, column)).toArray();
    }

    private int rest(int row, int column) {
        return hidden.stream().filter(at -> at[0] == row || at[1] == column).mapToInt(at -> counts[at[0]][at[1]]).sum();
    }

    /** The cells that can only be one thing, empty when there are none. */
    String found() {
        attempt(0);
        StringBuilder found = new StringBuilder();
        for (int i = 0; i < lowest.length; i++) {
            if (lowest[i] == highest[i]) {
                found.append(Arrays.toString(hidden.get(i))).append('=').append(lowest[i]);
            }
        }
        return found.toString();
    }

    private void attempt(int next) {
        if (next == tried.length) {
            if (Arrays.stream(rowRest).allMatch(rest -> rest == 0)
                    && Arrays.stream(columnRest).allMatch(rest -> rest == 0)) {
                for (int i = 0; i < tried.length; i++) {
                    lowest[i] = Math.min(lowest[i], tried[i]);
                    highest[i] = Math.max(highest[i], tried[i]);
                }
            }
            return;
        }
        int[] at = hidden.get(next);
        if (next > 0 && hidden.get(next - 1)[0] != at[0] && rowRest[hidden.get(next - 1)[0]] != 0) {
            return;
        }
        int most = Math.min(rowRest[at[0]], columnRest[at[1]]);
        for (int value = 0; value <= most; value++) {
            take(at, value);
            tried[next] = value;
            attempt(next + 1);
            take(at, -value);
        }
    }

    private void take(int[] at, int value) {
        rowRest[at[0]] -= value;
        columnRest[at[1]] -= value;
    }

    @Override
    public String toString() {
        return Arrays.deepToString(shown);
    }
}
