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

    Joint(Assessment byRules, Guess guess) {
        this.byRules = byRules;
        this.guess = guess;
        this.reasons = new ArrayList<>(byRules.reasons());
        this.flags.addAll(byRules.flags());
        this.level = byRules.level().max(guess.level());
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

    /** The category of a MEDIUM of which the models alone are sure, since factors may lift it; else nothing. */
    Optional<Category> sureMedium() {
        return raised() && guess.level() == RiskLevel.MEDIUM && !guess.unsure() ? Optional.of(category())
                : Optional.empty();
    }

    /** Takes in what the factors make of it. */
    void lift(Assessment byFactors) {
        if (byFactors.level().compareTo(level) > 0) {
            level = byFactors.level();
            reasons.addAll(byFactors.reasons());
            flags.addAll(byFactors.flags());
        }
    }

    Assessment assessment(String version) {
        return new Assessment(level, category(), byRules.top(), flags, reasons, guess.probability(), version);
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
