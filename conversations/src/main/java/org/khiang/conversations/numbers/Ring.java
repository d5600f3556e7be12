package org.khiang.conversations.numbers;

import java.util.ArrayDeque;
import java.util.Deque;

/** Looks for a ring of hidden cells through one cell, in which counts go up and down in turn with all sums kept. */
final class Ring {
    private final Grid grid;
    private final int row;
    private final int column;

    Ring(Grid grid, int row, int column) {
        this.grid = grid;
        this.row = row;
        this.column = column;
    }

    /** Whether the cell could hold another count than it does. */
    boolean closes() {
        return grid.more(row, column) && leads(grid.height() + column, row)
                || grid.less(row, column) && leads(row, grid.height() + column);
    }

    /** Whether a way leads from one line to another; lines are the rows, then the columns. */
    private boolean leads(int from, int to) {
        boolean[] seen = new boolean[grid.height() + grid.width()];
        Deque<Integer> open = new ArrayDeque<>();
        seen[from] = true;
        open.add(from);
        while (!open.isEmpty() && !seen[to]) {
            int line = open.remove();
            for (int next = 0; next < seen.length; next++) {
                if (!seen[next] && step(line, next)) {
                    seen[next] = true;
                    open.add(next);
                }
            }
        }
        return seen[to];
    }

    /** From a row to a column a cell goes up, from a column to a row it goes down. */
    private boolean step(int line, int next) {
        boolean up = line < grid.height();
        if (up == next < grid.height()) {
            return false;
        }
        int atRow = up ? line : next;
        int atColumn = (up ? next : line) - grid.height();
        boolean itself = atRow == row && atColumn == column;
        return !itself && grid.hidden(atRow, atColumn)
                && (up ? grid.more(atRow, atColumn) : grid.less(atRow, atColumn));
    }
}
