package org.khiang.nlp.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.khiang.nlp.RiskLevel;
import org.khiang.nlp.Talk;

/**
 * A line of the rule files that shows what a paragraph is for: it must speak on it, or must not. Before the text may
 * stand in brackets what is known already, as in {@code [ageBand=C] text} or {@code [reached=HIGH] text}.
 *
 * @param where file and line of its paragraph
 * @param id    of the reason that must be given, or must not
 */
record Example(String where, String id, String text, Map<String, String> known, boolean fires) {
    private static final String REACHED = "reached";

    /** The examples of a paragraph. */
    static List<Example> of(Block block, String id) {
        return Stream.concat(block.all("fires").stream().map(line -> of(block, id, line, true)),
                block.all("quiet").stream().map(line -> of(block, id, line, false))).toList();
    }

    private static Example of(Block block, String id, String line, boolean fires) {
        if (!line.startsWith("[")) {
            return new Example(block.where(), id, line, Map.of(), fires);
        }
        Map<String, String> known = new HashMap<>();
        for (String fact : line.substring(1, line.indexOf(']')).split(" ")) {
            known.put(fact.split("=")[0], fact.split("=")[1]);
        }
        return new Example(block.where(), id, line.substring(line.indexOf(']') + 1).strip(), known, fires);
    }

    /** The talk it stands for. */
    Talk talk() {
        return new Talk(Talk.of(text).messages(), known, RiskLevel.valueOf(known.getOrDefault(REACHED, "NONE")));
    }

    @Override
    public String toString() {
        return where + " " + id + (fires ? " fires" : " stays quiet");
    }
}
