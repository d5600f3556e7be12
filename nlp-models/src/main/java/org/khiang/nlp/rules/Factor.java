package org.khiang.nlp.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khiang.nlp.Assessment;
import org.khiang.nlp.RiskLevel;

/**
 * An aggravating factor (triage.md section 3), or a mark to show beside a level.
 *
 * @param at     levels on which it acts
 * @param to     the level it lifts them to; empty when it only adds a flag or goes before others
 * @param facts  known facts that show it, as name=value or name&gt;=number
 * @param after  rules it belongs to; empty for all
 * @param except rules on which it has no effect
 */
record Factor(String id, Phrases said, List<String> facts, Set<RiskLevel> at, Optional<RiskLevel> to,
              boolean top, Set<Assessment.Flag> flags, Set<String> after, Set<String> except) {

    static Factor read(Block block, PhraseBook book) {
        Set<RiskLevel> at = EnumSet.noneOf(RiskLevel.class);
        block.words("at").forEach(l -> at.add(RiskLevel.valueOf(l)));
        Set<Assessment.Flag> flags = EnumSet.noneOf(Assessment.Flag.class);
        block.words("flag").forEach(f -> flags.add(Assessment.Flag.valueOf(f)));
        return new Factor(block.name(), book.phrases("", block, "any"), block.words("fact"), at,
                block.words("to").stream().findFirst().map(RiskLevel::valueOf), block.one("top", "").equals("yes"),
                flags, Set.copyOf(block.words("after")), Set.copyOf(block.words("except")));
    }

    /** Where it is said, if it is; a factor known from facts has no place. */
    Optional<List<Span>> in(Sightings text, Map<String, String> known) {
        List<Span> seen = text.of(said).stream().filter(s -> !s.negated()).toList();
        if (!seen.isEmpty()) {
            return Optional.of(List.of(seen.get(0)));
        }
        return facts.stream().anyMatch(fact -> isTrue(fact, known)) ? Optional.of(List.of()) : Optional.empty();
    }

    private static boolean isTrue(String fact, Map<String, String> known) {
        String[] sides = fact.split(">=|=");
        String value = known.getOrDefault(sides[0], "");
        if (!fact.contains(">=")) {
            return value.equals(sides[1]);
        }
        return value.matches("\\d{1,9}") && Integer.parseInt(value) >= Integer.parseInt(sides[1]);
    }

    /** Whether it changes what this finding means. */
    boolean actsOn(Finding finding) {
        String rule = finding.rule().id();
        return at.contains(finding.level()) && !finding.rule().holds().contains(id)
                && !except.contains(rule) && (after.isEmpty() || after.contains(rule));
    }
}
