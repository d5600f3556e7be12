package org.khiang.conversations.dialogue.facts;

import java.util.List;
import java.util.regex.Pattern;

/**
 * How the words of a fact must stand in a message to count; {@code {x}} is the place of the words themselves.
 *
 * @param passing when they are told in passing, as regular expressions without blanks
 * @param asked   when they answer the question
 * @param unless  what may not stand directly before, since it turns the meaning or speaks of somebody else
 */
public record Frame(List<String> passing, List<String> asked, List<String> unless) {
    private static final String PLACE = "{x}";

    public Frame {
        passing = passing.isEmpty() ? List.of(PLACE) : List.copyOf(passing);
        asked = asked.isEmpty() ? List.of(PLACE) : List.copyOf(asked);
        unless = List.copyOf(unless);
    }

    /** One pattern for each way in which these words may be told in passing. */
    List<Pattern> passing(String words) {
        return framed(passing, words);
    }

    /** One pattern for each way in which they may answer the question. */
    List<Pattern> asked(String words) {
        return framed(asked, words);
    }

    private List<Pattern> framed(List<String> ways, String words) {
        String before = unless.isEmpty() ? "" : "(?<!" + String.join("|", unless) + ")";
        return ways.stream().map(way -> Pattern.compile(before + "(?:" + way.replace(PLACE, "(?:" + words + ")") + ")"))
                .toList();
    }
}
