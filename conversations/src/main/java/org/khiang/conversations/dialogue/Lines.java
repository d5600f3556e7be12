package org.khiang.conversations.dialogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Short lines of our own by name; each name is a small round, so that the same words do not follow themselves. */
record Lines(Map<String, List<Line>> rounds) {

    /** One line and, where it names a person who is there, how it reads while nobody is. */
    record Line(Wording say, String unstaffed) {
        Line with(String numbers) {
            return new Line(say.with(numbers), unstaffed.isEmpty() ? "" : unstaffed + "\n" + numbers);
        }
    }

    /** The names the dialogue speaks by; a file that lacks one is broken. */
    static final Set<String> NAMES = Set.of("told", "forAnother", "heard", "heardWaiting", "heardUnstaffed", "danger",
            "dangerSelf", "dangerThreat", "dangerAdult", "dangerQuiet", "location", "locationInDanger", "sticker",
            "thanks", "pick", "fallbackAgain", "call", "secretKept", "secretAgain", "hideChat", "calm", "sender",
            "opens", "opensToday", "opensTomorrow", "opensOn", "opensDate", "opensWeekday", "opensMonth");
    /** Parts of a sentence: no help numbers below them. */
    private static final Set<String> PARTS = Set.of("opensToday", "opensTomorrow", "opensOn", "opensDate",
            "opensWeekday", "opensMonth");

    static Lines read(Entry entry) {
        entry.only(Set.of("reviewed", "ours", "lines"));
        Entry lines = entry.block("lines").only(NAMES);
        Map<String, List<Line>> rounds = new LinkedHashMap<>();
        NAMES.stream().sorted().forEach(name -> rounds.put(name, read(lines, name)));
        return new Lines(Map.copyOf(rounds));
    }

    private static List<Line> read(Entry lines, String name) {
        List<Line> round = lines.blocks(name).stream()
                .map(line -> new Line(Wording.read(line), line.text("unstaffed", ""))).toList();
        if (round.isEmpty()) {
            throw lines.broken("needs the line '" + name + "'");
        }
        return round;
    }

    /** These lines in another language; where it has none the Thai one, and help numbers below it. */
    Lines in(Entry own, String numbers) {
        Map<String, List<Line>> spoken = new LinkedHashMap<>();
        rounds.forEach((name, round) -> spoken.put(name, own.has(name) ? read(own, name)
                : PARTS.contains(name) ? round : round.stream().map(line -> line.with(numbers)).toList()));
        return new Lines(Map.copyOf(spoken));
    }

    Line line(String name, int count) {
        List<Line> round = rounds.get(name);
        return round.get(Math.floorMod(count, round.size()));
    }
}
