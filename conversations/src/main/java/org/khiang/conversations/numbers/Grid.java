package org.khiang.conversations.numbers;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * The cells of a table, and beside them the sums that are hidden themselves: those stand in lines of their own, one for
 * each known sum of hidden sums, and count as what is taken away.
 */
final class Grid {
    private final int[][] counts;
    private final boolean[][] hidden;
    private final int rows;
    private final int columns;

    /** Each hidden line is named by the known sum it is a part of; a line whose sum is shown is null. */
    Grid(int[][] cells, String[] hiddenRows, String[] hiddenColumns) {
        rows = cells.length;
        columns = hiddenColumns.length;
        List<String> beside = Arrays.stream(hiddenRows).filter(Objects::nonNull).distinct().toList();
        List<String> below = Arrays.stream(hiddenColumns).filter(Objects::nonNull).distinct().toList();
        counts = new int[rows + below.size()][columns + beside.size()];
        hidden = new boolean[rows + below.size()][columns + beside.size()];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                int count = cells[row][column];
                counts[row][column] = count;
                hidden[row][column] = Hidden.small(count)
                        || count > 0 && (hiddenRows[row] != null || hiddenColumns[column] != null);
            }
            sum(row, columns + beside.indexOf(hiddenRows[row]), Arrays.stream(cells[row]).sum());
        }
        for (int column = 0; column < columns; column++) {
            int at = column;
            sum(rows + below.indexOf(hiddenColumns[column]), column,
                    Arrays.stream(cells).mapToInt(row -> row[at]).sum());
        }
    }

    private void sum(int row, int column, int sum) {
        if (sum > 0 && isSum(row, column)) {
            counts[row][column] = sum;
            hidden[row][column] = true;
        }
    }

    boolean isSum(int row, int column) {
        return row >= rows || column >= columns;
    }

    int height() {
        return counts.length;
    }

    int width() {
        return counts.length == 0 ? 0 : counts[0].length;
    }

    boolean hidden(int row, int column) {
        return hidden[row][column];
    }

    /** What a reader loses when this is hidden too; nothing where it is already. */
    int cost(int row, int column) {
        return hidden[row][column] ? 0 : counts[row][column] + 2;
    }

    /** Whether it can be hidden or is: a cell, or one of the sums that are hidden themselves. */
    boolean mayHide(int row, int column) {
        return hidden[row][column] || !isSum(row, column);
    }

    void hide(int row, int column) {
        hidden[row][column] = true;
    }

    /** Whether a reader could think one more here, if it is hidden. */
    boolean more(int row, int column) {
        return !isSum(row, column) || counts[row][column] > 0;
    }

    /** Whether a reader could think one less here, if it is hidden. */
    boolean less(int row, int column) {
        return isSum(row, column) || counts[row][column] > 0;
    }

    /** The cells without the sums, null where hidden. */
    Integer[][] shown() {
        Integer[][] shown = new Integer[rows][columns];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                shown[row][column] = hidden[row][column] ? null : (Integer) counts[row][column];
            }
        }
        return shown;
    }
}
