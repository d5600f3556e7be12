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
    private final List<String> paragraphs = new ArrayList<>();
    private Negation negation;

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
            case "scope" -> {
                Scope scope = Scope.read(block, phrases);
                scopes.add(scope);
                show(block, scope.id());
            }
            case "factor" -> {
                factors.add(Factor.read(block, phrases));
                show(block, block.name());
            }
            case "rule" -> {
                rules.add(Rule.read(block, phrases));
                show(block, block.name());
            }
            default -> throw new IllegalArgumentException(block.where() + " starts with an unknown key");
        }
    }

    private void show(Block block, String id) {
        paragraphs.add(block.where() + " " + id);
        examples.addAll(Example.of(block, id));
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

    /** File, line and id of each paragraph that must show examples. */
    List<String> paragraphs() {
        return paragraphs;
    }

    Iterable<Phrases> groups() {
        return phrases.groups();
    }
}
