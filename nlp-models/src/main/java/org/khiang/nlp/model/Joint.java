package org.khiang.nlp.model;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khiang.nlp.Assessment;
import org.khiang.nlp.Category;
import org.khiang.nlp.Reason;
import org.khiang.nlp.RiskLevel;

/** What rules and models make of a message together: the more urgent of the two decides. Belongs to one call. */
final class Joint {
    private static final Set<String> URGENCY_ONLY = Set.of("E1", "E2", "E6", "E10", "M6", "M8");

    private final Assessment byRules;
    private final Guess guess;
    private final List<Reason> reasons;
    private final Set<Assessment.Flag> flags = EnumSet.noneOf(Assessment.Flag.class);
    private RiskLevel level;
    private boolean top;

    Joint(Assessment byRules, Guess guess) {
        this.byRules = byRules;
        this.guess = guess;
        this.reasons = new ArrayList<>(byRules.reasons());
        this.flags.addAll(byRules.flags());
        this.level = byRules.level().max(guess.level());
        this.top = byRules.top();
        if (raised()) {
            reasons.add(Reason.without("MODEL"));
        }
        if (raised() && guess.unsure()) {
            flags.add(Assessment.Flag.UNSURE);
        }
    }

    private boolean raised() {
        return guess.level().compareTo(byRules.level()) > 0;
    }

    /** The category of a level of which the models alone are sure, since factors may lift it; else nothing. */
    Optional<Category> sureAlone() {
        return raised() && guess.level().atLeast(RiskLevel.MEDIUM) && !guess.unsure() ? Optional.of(category())
                : Optional.empty();
    }

    /** The level before any factor. */
    RiskLevel level() {
        return level;
    }

    /** Takes in what the factors make of it: a level, a mark, a place before others. */
    void lift(Assessment byFactors) {
        level = level.max(byFactors.level());
        top |= byFactors.top();
        flags.addAll(byFactors.flags());
        byFactors.reasons().stream().filter(reason -> !reasons.contains(reason)).forEach(reasons::add);
    }

    Assessment assessment(String version) {
        return new Assessment(level, category(), top && level.atLeast(RiskLevel.HIGH), flags, reasons,
                guess.probability(), version);
    }

    /** Who raised the level names the category, save where the rule says how urgent it is and not what it is about. */
    private Category category() {
        if (guess.category() == Category.NONE) {
            return byRules.category();
        }
        boolean urgencyOnly = !byRules.reasons().isEmpty() && URGENCY_ONLY.contains(byRules.reasons().get(0).rule());
        boolean modelNames = byRules.category() == Category.NONE || raised()
                || urgencyOnly && guess.sureOfIt() && namesHarm(guess.category());
        boolean isInsult = byRules.flags().contains(Assessment.Flag.ABUSIVE);
        return modelNames && !isInsult ? guess.category() : byRules.category();
    }

    /** Distress is no name for what is done to a child in danger. */
    private static boolean namesHarm(Category category) {
        return category.compareTo(Category.DISTRESS) < 0;
    }
}
