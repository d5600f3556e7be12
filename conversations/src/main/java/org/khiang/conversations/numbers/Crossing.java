package org.khiang.conversations.numbers;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A table of two closed lists, every code of both in it, hidden against the two lists that show its sums. */
final class Crossing {
    private final String rows;
    private final String columns;
    private final Map<String, Map<String, Integer>> raw;

    Crossing(String rows, String columns, Map<String, Map<String, Integer>> raw) {
        this.rows = rows;
        this.columns = columns;
        this.raw = raw;
    }

    /** The sums of the rows as they may be shown. */
    Map<String, Integer> down() {
        Map<String, Integer> sums = Names.zeros(rows);
        raw.forEach((row, cells) -> sums.merge(row, cells.values().stream().mapToInt(one -> one).sum(), Integer::sum));
        return Hidden.within(sums);
    }

    /** The sums of the columns as they may be shown. */
    Map<String, Integer> over() {
        Map<String, Integer> sums = Names.zeros(columns);
        raw.values().forEach(cells -> cells.forEach((column, count) -> sums.merge(column, count, Integer::sum)));
        return Hidden.within(sums);
    }

    /** How many there are in all. */
    int all() {
        return raw.values().stream().flatMap(cells -> cells.values().stream()).mapToInt(one -> one).sum();
    }

    /** The cells as they may be shown. */
    Figures.Cross shown() {
        return shown(rows, columns, raw, new Sums(down(), over(), null, null));
    }

    /** The two lists beside a table, and for each hidden count of them the known sum it is a part of. */
    record Sums(Map<String, Integer> down, Map<String, Integer> over, String[] hiddenRows, String[] hiddenColumns) {
    }

    /** The same for a table whose lists are hidden in a way of their own. */
    static Figures.Cross shown(String rows, String columns, Map<String, Map<String, Integer>> raw, Sums sums) {
        List<String> rowCodes = Names.inOrder(rows, sums.down().keySet());
        List<String> columnCodes = Names.inOrder(columns, sums.over().keySet());
        int[][] cells = new int[rowCodes.size()][columnCodes.size()];
        for (int i = 0; i < cells.length; i++) {
            for (int j = 0; j < cells[i].length; j++) {
                cells[i][j] = raw.getOrDefault(rowCodes.get(i), Map.of()).getOrDefault(columnCodes.get(j), 0);
            }
        }
        Integer[][] shown = HiddenTable.of(cells, sums.hiddenRows() != null ? sums.hiddenRows()
                : hidden(rowCodes, sums.down()), sums.hiddenColumns() != null ? sums.hiddenColumns()
                : hidden(columnCodes, sums.over()));
        return new Figures.Cross(rows, columns, columnCodes, Stream.iterate(0, i -> i + 1).limit(rowCodes.size())
                .map(i -> new Figures.Cross.Line(rowCodes.get(i), Arrays.asList(shown[i]))).toList());
    }

    private static String[] hidden(List<String> codes, Map<String, Integer> shown) {
        return codes.stream().map(code -> shown.get(code) == null ? "" : null).toArray(String[]::new);
    }

    /** Adds to a cell. */
    static void add(Map<String, Map<String, Integer>> raw, String row, String column, int count) {
        raw.computeIfAbsent(row, code -> new TreeMap<>()).merge(column, count, Integer::sum);
    }
}
