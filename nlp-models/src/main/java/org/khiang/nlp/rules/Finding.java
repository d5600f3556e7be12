package org.khiang.nlp.rules;

import java.util.List;
import java.util.Optional;
import org.khiang.nlp.Category;
import org.khiang.nlp.RiskLevel;

/** A rule that fired, with the places of its phrases and the level it stands at after scopes and factors. */
record Finding(Rule rule, List<Span> places, RiskLevel level, Category category) {

    static Finding of(Rule rule, List<Span> places) {
        return new Finding(rule, places, rule.level(), rule.category());
    }

    Finding at(RiskLevel raised) {
        return new Finding(rule, places, raised, category);
    }

    /** For a rule that reads all of the talk: its places belong to another text. */
    Finding withoutPlaces() {
        return new Finding(rule, List.of(), level, category);
    }

    /** Held down to a level because the words are told as fiction, play or a careful question. */
    Finding cappedAt(RiskLevel cap, Optional<Category> as) {
        return level.atLeast(cap) && level != cap ? new Finding(rule, places, cap, as.orElse(category)) : this;
    }
}
