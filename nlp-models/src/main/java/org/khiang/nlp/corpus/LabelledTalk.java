package org.khiang.nlp.corpus;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khiang.nlp.Category;
import org.khiang.nlp.RiskLevel;

/**
 * A talk of a child with where it leads: the child's messages in order, and when a person is due.
 *
 * @param route    the turn, counted from 1, by which a person must be put on it; empty when nobody is needed
 * @param level    what the whole talk is
 * @param turns    the child's messages
 * @param silences before each turn, and one more at the end: how long nothing came, beyond ordinary typing
 */
public record LabelledTalk(String writer, OptionalInt route, RiskLevel level, Category category, List<String> turns,
                           List<Duration> silences) {
    private static final Pattern HEAD = Pattern.compile("# (-|\\d+) ([A-Z]+) ([A-Z_]+)");
    private static final Pattern SILENCE = Pattern.compile("~ (\\d+)([smhd])");

    public LabelledTalk {
        turns = List.copyOf(turns);
        silences = List.copyOf(silences);
        if (turns.isEmpty() || route.orElse(1) < 1 || route.orElse(1) > turns.size()) {
            throw new IllegalArgumentException("a talk that is routed at no turn of it");
        }
    }

    /** Reads the talks of a file: blocks divided by empty lines; a bad one throws and quotes no text. */
    static List<LabelledTalk> read(String writer, List<String> lines) {
        List<LabelledTalk> talks = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= lines.size(); at++) {
            if (at == lines.size() || lines.get(at).isBlank()) {
                if (at > start) {
                    talks.add(at(writer, start + 1, lines.subList(start, at)));
                }
                start = at + 1;
            }
        }
        return talks;
    }

    private static LabelledTalk at(String writer, int number, List<String> block) {
        try {
            return of(writer, block);
        } catch (IllegalArgumentException bad) {
            throw new IllegalArgumentException(writer + " line " + number + ": " + bad.getMessage());
        }
    }

    private static LabelledTalk of(String writer, List<String> block) {
        Matcher head = HEAD.matcher(block.get(0));
        if (!head.matches()) {
            throw new IllegalArgumentException("a talk without a first line of its own");
        }
        List<String> turns = new ArrayList<>();
        List<Duration> silences = new ArrayList<>(List.of(Duration.ZERO));
        for (String line : block.subList(1, block.size())) {
            Matcher silence = SILENCE.matcher(line);
            if (silence.matches()) {
                silences.set(turns.size(), length(silence));
            } else {
                turns.add(line);
                silences.add(Duration.ZERO);
            }
        }
        OptionalInt route = head.group(1).equals("-") ? OptionalInt.empty()
                : OptionalInt.of(Integer.parseInt(head.group(1)));
        return new LabelledTalk(writer, route, Label.of(RiskLevel.class, "level", head.group(2)),
                Label.of(Category.class, "category", head.group(3)), turns, silences);
    }

    private static Duration length(Matcher silence) {
        long many = Long.parseLong(silence.group(1));
        return switch (silence.group(2)) {
            case "s" -> Duration.ofSeconds(many);
            case "m" -> Duration.ofMinutes(many);
            case "h" -> Duration.ofHours(many);
            default -> Duration.ofDays(many);
        };
    }

    @Override
    public String toString() {
        return writer + " talk of " + turns.size() + " turns";
    }
}
