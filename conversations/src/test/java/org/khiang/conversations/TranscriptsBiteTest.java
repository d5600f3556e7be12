package org.khiang.conversations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.khiang.conversations.dialogue.Script;
import org.khiang.conversations.dialogue.Wiring;
import org.khiang.nlp.RiskAssessor;
import org.khiang.nlp.rules.Without;

/** Shows that the written talks hold what they show: a wrong arrow or a lost rule makes one of them fail. */
class TranscriptsBiteTest {
    private static final String ALL = "transcripts.bite";

    /** Reads the script anew for each of some hundred arrows: half an hour, so only on demand (README). */
    @Test
    @EnabledIfSystemProperty(named = ALL, matches = "all")
    void aWrongArrowOnAWayThatATalkTakesIsNoticedByATalk() {
        try (Rehearsal rehearsal = new Rehearsal()) {
            Map<Wiring.Arrow, Map<Talkbook, Integer>> ways = new LinkedHashMap<>();
            Talkbook.all().forEach(talk -> rehearsal.arrows(talk).forEach((arrow, scene) ->
                    ways.computeIfAbsent(arrow, fresh -> new LinkedHashMap<>()).put(talk, scene)));
            assertTrue(ways.size() > 60, ways.size() + " arrows");
            assertEquals(List.of(), ways.keySet().stream()
                    .filter(arrow -> unnoticed(rehearsal, arrow, ways.get(arrow))).toList());
        }
    }

    /** The talk that comes to the arrow soonest is asked first. */
    private static boolean unnoticed(Rehearsal rehearsal, Wiring.Arrow arrow, Map<Talkbook, Integer> talks) {
        Script changed = Wiring.changed(arrow);
        return talks.entrySet().stream().sorted(Comparator.comparing(Map.Entry::getValue)).map(Map.Entry::getKey)
                .allMatch(talk -> rehearsal.difference(talk, changed, Rehearsal.TRAINED).isEmpty());
    }

    /** By the rules alone, and by what child and counsellor see of it: not only by the rule's missing name. */
    @Test
    void aLostRuleIsNoticedByATalk() {
        try (Rehearsal rehearsal = new Rehearsal()) {
            List<Talkbook> pinning = Talkbook.all().stream().filter(talk -> !talk.pinnedRules().isEmpty()).toList();
            TreeSet<String> rules = new TreeSet<>();
            pinning.forEach(talk -> rules.addAll(talk.pinnedRules()));
            assertEquals(List.of(), rules.stream().filter(rule -> unnoticed(rehearsal, rule, pinning)).toList());
        }
    }

    private static boolean unnoticed(Rehearsal rehearsal, String rule, List<Talkbook> pinning) {
        RiskAssessor without = Without.rule(rule);
        return pinning.stream().filter(talk -> talk.pinnedRules().contains(rule)).allMatch(talk ->
                rehearsal.difference(talk.withoutPins(), Rehearsal.SCRIPT, without).isEmpty());
    }
}
