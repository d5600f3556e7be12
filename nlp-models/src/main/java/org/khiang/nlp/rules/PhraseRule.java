package org.khiang.nlp.rules;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One way in which something shows in words. Every {@code any} line must be seen; {@code not} lists look-alikes,
 * {@code unless} silences the rule, {@code negated: counts} lets a negating word change nothing, {@code within} asks
 * for a place in the first so many characters, {@code pattern} looks in the raw text instead of the phrases.
 */
public final class PhraseRule {
    private static final Set<String> OWN = Set.of("rule", "any", "not", "unless", "negated", "within", "pattern");

    private final Block block;
    private final List<Phrases> needed;
    private final Phrases unless;
    private final boolean negatedCounts;
    private final int within;
    private final List<Pattern> patterns;

    PhraseRule(Block block, PhraseBook book) {
        this.block = block;
        needed = book.eachLine(block, "any");
        unless = book.phrases("", block, "unless");
        negatedCounts = block.one("negated", "").equals("counts");
        within = Integer.parseInt(block.one("within", String.valueOf(Integer.MAX_VALUE)));
        patterns = block.all("pattern").stream()
                .map(written -> Pattern.compile(written, Pattern.CASE_INSENSITIVE)).toList();
        if (needed.isEmpty() == patterns.isEmpty()) {
            throw new IllegalArgumentException(block.where() + " needs phrases or a pattern, and not both");
        }
    }

    /** The name several rules may share. */
    public String id() {
        return block.name();
    }

    /** File and line, for messages about mistakes in the data. */
    public String where() {
        return block.where();
    }

    /** The values of a key that this package does not read itself, such as an example; often none. */
    public List<String> all(String key) {
        return block.all(key);
    }

    /** The keys that this package does not read itself. */
    public List<String> keys() {
        return block.lines().stream().map(line -> line[0]).filter(key -> !OWN.contains(key)).distinct().toList();
    }

    /** Every place where it is seen: a caller may find the first one harmless and the next one not. */
    Stream<PhraseRules.Sight> in(Sightings text, String raw) {
        return needed.isEmpty() ? matched(raw) : said(text);
    }

    private Stream<PhraseRules.Sight> matched(String raw) {
        return patterns.stream().flatMap(pattern -> pattern.matcher(raw).results())
                .filter(found -> found.start() < within)
                .map(found -> new PhraseRules.Sight(this, found.start(), found.end()));
    }

    private Stream<PhraseRules.Sight> said(Sightings text) {
        if (!text.of(unless).isEmpty()) {
            return Stream.empty();
        }
        List<List<Span>> places = needed.stream().map(set -> meant(text, set)).toList();
        return places.stream().anyMatch(List::isEmpty) ? Stream.empty()
                : places.get(0).stream().map(span -> sight(text, span));
    }

    /** Without what is taken back, and without a shorter phrase inside one that is. */
    private List<Span> meant(Sightings text, Phrases set) {
        List<Span> seen = text.of(set);
        List<Span> takenBack = negatedCounts ? List.of() : seen.stream().filter(Span::negated).toList();
        return seen.stream().filter(span -> takenBack.stream().noneMatch(span::overlaps))
                .filter(span -> text.rawStart(span) < within).toList();
    }

    private PhraseRules.Sight sight(Sightings text, Span span) {
        return new PhraseRules.Sight(this, text.rawStart(span), text.rawEnd(span));
    }

    @Override
    public String toString() {
        return block.where() + " " + id();
    }
}
