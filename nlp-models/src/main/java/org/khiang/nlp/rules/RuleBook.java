package org.khiang.nlp.rules;

import java.util.ArrayList;
import java.util.List;
import org.khiang.nlp.text.Lines;

/**
 * All rules as staff wrote them, in plain files under /rules. A mistake in them stops the build (and the program) with
 * the file and line. Immutable and safe for many threads.
 */
final class RuleBook {
    private static final List<String> FILES = List.of("words", "scopes", "emergency", "now", "high-images",
            "high-abuse", "told", "high-self-harm", "goodbye", "medium", "low", "languages", "factors");

    private final PhraseBook phrases = new PhraseBook();
    private final List<Rule> rules = new ArrayList<>();
    private final List<Factor> factors = new ArrayList<>();
    private final List<Scope> scopes = new ArrayList<>();
    private final List<Example> examples = new ArrayList<>();
    private Negation negation;

    /** A line of the rule files that shows what a rule is for: it must fire on it, or must not. */
    record Example(String rule, String text, boolean fires) {
        @Override
        public String toString() {
            return rule + (fires ? " fires" : " stays quiet");
        }
    }

    private RuleBook() {
    }

    /** Reads every rule file. */
    static RuleBook read() {
        RuleBook book = new RuleBook();
        for (String file : FILES) {
            String resource = "/rules/" + file + ".txt";
            Block.read(resource, Lines.all(resource)).forEach(book::add);
        }
        return book;
    }

    private void add(Block block) {
        switch (block.kind()) {
            case "negation" -> negation = new Negation(block);
            case "group" -> phrases.add(block);
            case "scope" -> scopes.add(Scope.read(block, phrases));
            case "factor" -> factors.add(Factor.read(block, phrases));
            case "rule" -> add(block, Rule.read(block, phrases));
            default -> throw new IllegalArgumentException(block.where() + " starts with an unknown key");
        }
    }

    private void add(Block block, Rule rule) {
        rules.add(rule);
        block.all("fires").forEach(text -> examples.add(new Example(rule.id(), text, true)));
        block.all("quiet").forEach(text -> examples.add(new Example(rule.id(), text, false)));
    }

    Sightings see(String raw, int lastStart) {
        return phrases.see(raw, lastStart, negation);
    }

    List<Rule> rules() {
        return rules;
    }

    List<Factor> factors() {
        return factors;
    }

    List<Scope> scopes() {
        return scopes;
    }

    List<Example> examples() {
        return examples;
    }

    Iterable<Phrases> groups() {
        return phrases.groups();
    }
}
