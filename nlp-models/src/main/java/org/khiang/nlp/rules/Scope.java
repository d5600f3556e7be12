package org.khiang.nlp.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khiang.nlp.Category;
import org.khiang.nlp.Reason;
import org.khiang.nlp.RiskLevel;

/**
 * Words that say the rest is not a report: a game, a film, homework, a careful question. Danger of an E or H rule stays
 * at MEDIUM all the same, so that a person looks, unless the danger itself is named as the story's.
 *
 * @param said   sets of words, each of which must be seen
 * @param but    words that say it is one all the same; they win, since a child may hide behind a story
 * @param strong words that, near the danger, make it the story's own: who does it, or where it is told
 * @param real   somebody of a child's life did it to somebody of flesh and blood: no story holds that down
 * @param cap    the most a rule may reach here
 * @param as     the category it then has
 * @param about  categories it acts on; empty for all
 */
record Scope(String name, List<Phrases> said, Phrases but, Phrases strong, Phrases real, RiskLevel cap,
             Optional<Category> as, Set<Category> about) {

    /** Letters between the danger and the word that makes it the story's. */
    private static final int REACH = 40;

    static Scope read(Block block, PhraseBook book) {
        Set<Category> about = EnumSet.noneOf(Category.class);
        block.words("about").forEach(c -> about.add(Category.valueOf(c)));
        return new Scope(block.name(), book.eachLine(block, "say"), book.plain(block, "but"),
                book.plain(block, "strong"), book.named(block, "done-to-me"), RiskLevel.valueOf(block.one("cap", "")),
                block.words("as").stream().findFirst().map(Category::valueOf), about);
    }

    /** What a person reads about it beside the level. */
    String id() {
        return "SCOPE-" + name;
    }

    boolean holds(Sightings text) {
        return said.stream().allMatch(set -> text.anyTouchesLast(text.of(set))) && text.of(but).isEmpty();
    }

    /** The finding as it stands in this scope; the very same where the scope says nothing about it. */
    Finding on(Finding finding, Sightings text) {
        boolean touched = about.isEmpty() || about.contains(finding.category());
        boolean hides = !cap.atLeast(RiskLevel.MEDIUM);
        if (!touched || hides && text.anyTouchesLast(text.of(real))) {
            return finding;
        }
        boolean grave = hides && finding.rule().level().atLeast(RiskLevel.HIGH);
        return finding.cappedAt(grave && !isTold(finding, text) ? RiskLevel.MEDIUM : cap, as);
    }

    private boolean isTold(Finding finding, Sightings text) {
        return finding.places().stream().anyMatch(place -> text.of(strong).stream()
                .anyMatch(word -> word.distance(place) <= REACH));
    }

    /** Where its words stand. */
    Reason reason(Sightings text) {
        return text.of(said.get(0)).stream().filter(text::touchesLast).findFirst()
                .map(span -> text.reason(id(), span)).orElseGet(() -> Reason.without(id()));
    }
}
