package org.khiang.nlp.evaluation;

import java.util.List;
import java.util.stream.Collectors;

/** A table of a report, to be written in Markdown or HTML. */
record Table(String title, List<String> head, List<List<String>> rows) {

    String markdown() {
        return "## " + title + "\n\n" + line(head) + line(head.stream().map(column -> "---").toList())
                + rows.stream().map(Table::line).collect(Collectors.joining()) + "\n";
    }

    private static String line(List<String> cells) {
        return cells.stream().map(cell -> cell.replace("|", "\\|").replace("\n", " "))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    String html() {
        return "<section><h2>" + escape(title) + "</h2><div class=\"wide\"><table><thead>" + row(head, "th")
                + "</thead><tbody>" + rows.stream().map(row -> row(row, "td")).collect(Collectors.joining())
                + "</tbody></table></div></section>\n";
    }

    private static String row(List<String> cells, String tag) {
        return cells.stream().map(cell -> "<" + tag + ">" + escape(cell) + "</" + tag + ">")
                .collect(Collectors.joining("", "<tr>", "</tr>\n"));
    }

    /** Text as text: a message may hold what a browser would take for its own. */
    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
