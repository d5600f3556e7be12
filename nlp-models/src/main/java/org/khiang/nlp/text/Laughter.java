package org.khiang.nlp.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The ways to laugh in chat; a laugh is never a sign of safety, so it is kept as one word and a mark. */
final class Laughter {
    private static final String AMOUNT = Lines.of("/words/units.txt").stream().map(Pattern::quote)
            .collect(Collectors.joining("|", "(?!\\s*(?:", "))"));
    /** What a laugh holds, and its pattern. */
    private static final List<String[]> WAYS = Lines.of("/words/laughter.txt").stream()
            .map(line -> line.split("\\s+", 2)).toList();
    private static final String ONE = "(?:(?<![\\d.,])5{3,}\\+*(?![\\d.,])" + AMOUNT + "|"
            + WAYS.stream().map(way -> way[1]).collect(Collectors.joining("|")) + ")";

    static final Pattern LAUGH = Pattern.compile(ONE + "(?:\\s*+" + ONE + "){0,20}+");

    private static final String FIRST = "5" + WAYS.stream().map(way -> way[0].substring(0, 1)).distinct()
            .collect(Collectors.joining());

    private Laughter() {
    }

    /** Whether a laugh may start here. */
    static boolean mayStart(String text, int at) {
        return FIRST.indexOf(text.charAt(at)) >= 0;
    }

    /** A quick look: false only when there is surely no laugh. */
    static boolean mayBeIn(String text) {
        return text.contains("555") || WAYS.stream().anyMatch(way -> text.contains(way[0]));
    }
}
