package org.khiang.nlp.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Drawings of shares as SVG, to stand inside a page without anything fetched. */
final class Plot {
    private static final int LEFT = 170;
    private static final int WIDTH = 420;
    private static final int STEP = 22;
    private static final int SIDE = 300;

    private Plot() {
    }

    /** A bar for each share, with its interval as a whisker and a line at what is to be reached. */
    static String bars(String title, Map<String, Share> shares, double wanted) {
        int height = STEP * (shares.size() + 1);
        StringBuilder svg = open(title, LEFT + WIDTH + 130, height);
        int row = 0;
        for (Map.Entry<String, Share> share : shares.entrySet()) {
            bar(svg, share.getKey(), share.getValue(), STEP * row++);
        }
        svg.append(line(x(wanted), 0, x(wanted), STEP * shares.size(), "wanted"));
        return svg.append(text(x(wanted), height - 6, String.valueOf(wanted), "middle")).append("</svg>\n").toString();
    }

    private static void bar(StringBuilder svg, String name, Share share, int top) {
        svg.append(text(LEFT - 8, top + 15, name, "end"));
        if (share.whole() > 0) {
            svg.append(String.format(Locale.ROOT,
                    "<rect class=\"bar\" x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"14\"/>", LEFT, top + 4,
                    share.value() * WIDTH));
            svg.append(line(x(share.low()), top + 11, x(share.high()), top + 11, "whisker"));
            svg.append(text(LEFT + WIDTH + 8, top + 15,
                    String.format(Locale.ROOT, "%.3f  (%d)", share.value(), share.whole()), "start"));
        }
    }

    /** What was said against what was true, with the line on which both agree. */
    static String reliability(String title, List<Calibration.Bin> bins) {
        StringBuilder svg = open(title, SIDE + 60, SIDE + 40);
        svg.append(line(40, SIDE, SIDE + 40, 0, "wanted")).append(line(40, SIDE, SIDE + 40, SIDE, "axis"))
                .append(line(40, 0, 40, SIDE, "axis"));
        for (Calibration.Bin bin : bins) {
            if (bin.truly().whole() > 0) {
                double x = 40 + bin.said() * SIDE;
                svg.append(line(x, SIDE * (1 - bin.truly().low()), x, SIDE * (1 - bin.truly().high()), "whisker"));
                svg.append(String.format(Locale.ROOT, "<circle class=\"bar\" cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\"/>", x,
                        SIDE * (1 - bin.truly().value()), 3 + Math.log10(bin.truly().whole())));
            }
        }
        return svg.append(text(40, SIDE + 18, "0", "middle")).append(text(SIDE + 40, SIDE + 18, "1", "middle"))
                .append("</svg>\n").toString();
    }

    private static double x(double share) {
        return LEFT + share * WIDTH;
    }

    private static StringBuilder open(String title, int width, int height) {
        return new StringBuilder(String.format(Locale.ROOT, "<svg viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" "
                + "role=\"img\"><title>%s</title>", width, height, width, height, Table.escape(title)));
    }

    private static String line(double x1, double y1, double x2, double y2, String kind) {
        return String.format(Locale.ROOT, "<line class=\"%s\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>", kind,
                x1, y1, x2, y2);
    }

    private static String text(double x, double y, String words, String anchor) {
        return String.format(Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>", x, y, anchor,
                Table.escape(words));
    }
}
