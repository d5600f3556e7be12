package org.khiang.nlp.rules;

import java.util.List;
import java.util.Optional;
import org.khiang.nlp.Category;
import org.khiang.nlp.RiskLevel;

/**
 * A rule that fired, with the places of its phrases and the level it stands at after scopes and factors.
 *
 * @param most the level above which no factor lifts it, since the words are told as fiction, play or a careful question
 */
record Finding(Rule rule, List<Span> places, RiskLevel level, Category category, RiskLevel most) {

    static Finding of(Rule rule, List<Span> places) {
        return new Finding(rule, places, rule.level(), rule.category(), RiskLevel.EMERGENCY);
    }

    Finding at(RiskLevel raised) {
        return new Finding(rule, places, raised.atLeast(most) ? level.max(most) : raised, category, most);
    }

    /** For a rule that reads all of the talk: its places belong to another text. */
    Finding withoutPlaces() {
        return new Finding(rule, List.of(), level, category, most);
    }

    /** Held down to a level because of how the words are told. */
    Finding cappedAt(RiskLevel cap, Optional<Category> as) {
        RiskLevel lower = most.atLeast(cap) ? cap : most;
        return level.atLeast(lower) && level != lower ? new Finding(rule, places, lower, as.orElse(category), lower)
                : new Finding(rule, places, level, category, lower);
    }
}
