package org.khiang.conversations.escalation;

import io.micronaut.core.annotation.Nullable;
import java.util.Map;
import java.util.Set;
import org.khiang.nlp.Category;
import org.khiang.nlp.RiskLevel;

/** What the queue is told of a child that needs a person. */
public record Need(RiskLevel level, Category category, boolean top, String ageBand, String language,
                   @Nullable String wish) {
    private static final Set<String> NAMED = Set.of("th", "ENGLISH", "BURMESE", "LAO", "KHMER", "MALAY", "SIGN");

    /** The need as level and known facts tell it (practice: safe-disclosure.md section 7, slots). */
    public static Need of(RiskLevel level, Category category, boolean top, Map<String, String> facts) {
        return new Need(level, category, top, facts.getOrDefault("ageBand", "UNKNOWN"),
                language(facts), facts.get("counsellorGenderWish"));
    }

    /** A wish that was typed stays sealed with the talk: the queue holds no word of a child. */
    private static String language(Map<String, String> facts) {
        String wish = facts.getOrDefault("languageWish", "th");
        return NAMED.contains(wish) ? wish : "OTHER";
    }
}
