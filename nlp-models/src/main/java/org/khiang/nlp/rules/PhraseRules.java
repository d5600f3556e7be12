package org.khiang.nlp.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.khiang.nlp.text.Lines;

/**
 * Rules of another room that look for phrases with the eyes of the risk rules: the same cleaning, groups, gaps,
 * look-alikes and negation. What a sight means is for that room to say. Immutable and safe for many threads.
 */
public final class PhraseRules {
    private final PhraseBook phrases = new PhraseBook();
    private final List<PhraseRule> rules = new ArrayList<>();
    private Negation negation;

    /** A rule seen in a text, with its place there in UTF-16 units. */
    public record Sight(PhraseRule rule, int start, int end) {
    }

    private PhraseRules() {
    }

    /**
     * Reads files of blocks on the class path: {@code negation:}, {@code group:} and {@code rule:}. A mistake in them
     * throws IllegalArgumentException with file and line.
     */
    public static PhraseRules read(List<String> resources) {
        PhraseRules read = new PhraseRules();
        resources.forEach(resource -> Block.read(resource, Lines.all(resource)).forEach(read::add));
        if (read.negation == null) {
            throw new IllegalArgumentException("no words of negation in " + resources);
        }
        return read;
    }

    private void add(Block block) {
        switch (block.kind()) {
            case "negation" -> negation = new Negation(block);
            case "group" -> phrases.add(block);
            case "rule" -> rules.add(new PhraseRule(block, phrases));
            default -> throw new IllegalArgumentException(block.where() + " starts with an unknown key");
        }
    }

    /** What is seen in a text, in the order of its places. */
    public List<Sight> in(String raw) {
        Sightings text = phrases.see(raw, 0, negation);
        List<Sight> seen = new ArrayList<>();
        rules.forEach(rule -> rule.in(text, raw).forEach(seen::add));
        seen.sort(Comparator.comparingInt(Sight::start));
        return seen;
    }

    /** All rules as they stand in the files. */
    public List<PhraseRule> rules() {
        return List.copyOf(rules);
    }
}
