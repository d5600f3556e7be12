package org.khiang.conversations.numbers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Hides small cells of a table, and enough other cells that no hidden one can be worked out from what is shown. A cell
 * is safe when hidden ones can change in a ring, up here and down there, so that every sum stays: then nobody can tell
 * which of the possible tables is ours. A zero may be hidden with the others, so a hidden cell may be empty.
 */
final class HiddenTable {
    private final Grid grid;

    /** A cell by its place. */
    private record Place(int row, int column) {
    }

    private HiddenTable(Grid grid) {
        this.grid = grid;
    }

    /**
     * The cells as they may be shown, null where hidden; all null when nothing less protects.
     *
     * @param hiddenRows    for each row whose sum is hidden the name of the known sum it is a part of, else null
     * @param hiddenColumns the same for the columns
     */
    static Integer[][] of(int[][] counts, String[] hiddenRows, String[] hiddenColumns) {
        HiddenTable table = new HiddenTable(new Grid(counts, hiddenRows, hiddenColumns));
        return table.protect() ? table.grid.shown() : new Integer[counts.length][hiddenColumns.length];
    }

    /** Hides more until nothing hidden can be worked out; false when that cannot be had with what there is. */
    private boolean protect() {
        for (Optional<Place> open = open(); open.isPresent(); open = open()) {
            Place at = open.get();
            Optional<Place> across = places().stream().filter(other -> closes(at, other))
                    .min(Comparator.comparingInt(other -> cost(at, other)));
            if (across.isEmpty()) {
                return false;
            }
            grid.hide(across.get().row, across.get().column);
            grid.hide(at.row, across.get().column);
            grid.hide(across.get().row, at.column);
        }
        return true;
    }

    /** Whether the four corners between two cells make a ring when all are hidden. */
    private boolean closes(Place at, Place across) {
        if (at.row == across.row || at.column == across.column || !grid.mayHide(across.row, across.column)
                || !grid.mayHide(at.row, across.column) || !grid.mayHide(across.row, at.column)) {
            return false;
        }
        boolean here = grid.less(at.row, at.column) && grid.less(across.row, across.column)
                && grid.more(at.row, across.column) && grid.more(across.row, at.column);
        return here || grid.more(at.row, at.column) && grid.more(across.row, across.column)
                && grid.less(at.row, across.column) && grid.less(across.row, at.column);
    }

    private int cost(Place at, Place across) {
        return grid.cost(across.row, across.column) + grid.cost(at.row, across.column)
                + grid.cost(across.row, at.column);
    }

    /** A hidden cell or sum that can be worked out. */
    private Optional<Place> open() {
        return places().stream().filter(at -> grid.hidden(at.row, at.column))
                .filter(at -> !new Ring(grid, at.row, at.column).closes()).findFirst();
    }

    private List<Place> places() {
        List<Place> places = new ArrayList<>();
        for (int row = 0; row < grid.height(); row++) {
            for (int column = 0; column < grid.width(); column++) {
                places.add(new Place(row, column));
            }
        }
        return places;
    }
}
