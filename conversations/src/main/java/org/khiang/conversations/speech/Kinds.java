package org.khiang.conversations.speech;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khiang.nlp.rules.PhraseRule;

/** What each rule has to say: reason and better words, its own or those of the first rule of its kind. */
final class Kinds {
    private static final Set<String> LANGUAGES = Set.of("th", "en");
    private static final Set<String> KEYS = Set.of("why", "better", "fact", "quietfor", "held", "warns", "passes");
    /** Answers after which nothing is known yet: asking is not asking twice. */
    private static final Set<String> OPEN = Set.of("UNKNOWN", "UNANSWERED", "UNSURE");

    private final Map<PhraseRule, Kind> byRule = new IdentityHashMap<>();

    private Kinds() {
    }

    /**
     * What is said when a rule fires.
     *
     * @param fact     the slot it asks for; it warns only when that is filled; empty for all other rules
     * @param quietFor facts, as name=value, with which the words are no mistake
     */
    record Kind(String id, Map<String, String> why, Map<String, String> better, String fact, List<String> quietFor,
                boolean held) {

        boolean applies(Map<String, String> told) {
            boolean asksAgain = fact.isEmpty() || told.containsKey(fact) && !OPEN.contains(told.get(fact));
            return asksAgain && quietFor.stream().map(pair -> pair.split("="))
                    .noneMatch(pair -> pair[1].equals(told.get(pair[0])));
        }

        Warning warning(int start, int end) {
            return new Warning(id, start, end, why, better, fact.isEmpty() ? null : fact, held);
        }
    }

    static Kinds of(List<PhraseRule> rules) {
        Kinds kinds = new Kinds();
        Map<String, Kind> first = new HashMap<>();
        for (PhraseRule rule : rules) {
            Kind kind = kind(rule, first.get(rule.id()));
            first.putIfAbsent(rule.id(), kind);
            kinds.byRule.put(rule, kind);
        }
        return kinds;
    }

    Kind of(PhraseRule rule) {
        return byRule.get(rule);
    }

    private static Kind kind(PhraseRule rule, Kind first) {
        if (!KEYS.containsAll(rule.keys())) {
            throw new IllegalArgumentException(rule.where() + " has an unknown key among " + rule.keys());
        }
        List<String> quietFor = rule.all("quietfor").stream().flatMap(line -> List.of(line.split("\\s+")).stream())
                .toList();
        return new Kind(rule.id(), words(rule, "why", first == null ? null : first.why()),
                words(rule, "better", first == null ? null : first.better()),
                rule.all("fact").stream().findFirst().orElse(""), quietFor, rule.all("held").contains("yes"));
    }

    /** A reason without a better wording would only stop a counsellor who is looking for words. */
    private static Map<String, String> words(PhraseRule rule, String key, Map<String, String> otherwise) {
        Map<String, String> words = new LinkedHashMap<>();
        rule.all(key).forEach(line -> words.put(line.substring(0, 2), line.substring(2).strip()));
        if (words.isEmpty() && otherwise != null) {
            return otherwise;
        }
        if (!words.keySet().equals(LANGUAGES)) {
            throw new IllegalArgumentException(rule.where() + " needs '" + key + "' in " + LANGUAGES);
        }
        return Map.copyOf(words);
    }
}
