package org.khiang.nlp.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khiang.nlp.Category;
import org.khiang.nlp.RiskLevel;

/**
 * Words that say the rest is not a report: a game, a film, homework, a careful question.
 *
 * @param said  sets of words, each of which must be seen
 * @param but   words that say it is one all the same; they win, since a child may hide behind a story
 * @param cap   the most a rule may reach here
 * @param as    the category it then has
 * @param about categories it acts on; empty for all
 */
record Scope(String name, List<Phrases> said, Phrases but, RiskLevel cap, Optional<Category> as, Set<Category> about) {

    static Scope read(Block block, PhraseBook book) {
        Set<Category> about = EnumSet.noneOf(Category.class);
        block.words("about").forEach(c -> about.add(Category.valueOf(c)));
        return new Scope(block.name(), book.eachLine(block, "say"), book.plain(block, "but"),
                RiskLevel.valueOf(block.one("cap", "")),
                block.words("as").stream().findFirst().map(Category::valueOf), about);
    }

    boolean holds(Sightings text) {
        return said.stream().allMatch(set -> text.of(set).stream().anyMatch(text::touchesLast))
                && text.of(but).isEmpty();
    }

    Finding on(Finding finding) {
        return about.isEmpty() || about.contains(finding.category()) ? finding.cappedAt(cap, as) : finding;
    }
}
