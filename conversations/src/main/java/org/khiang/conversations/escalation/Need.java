package org.khiang.conversations.escalation;

import io.micronaut.core.annotation.Nullable;
import java.util.Map;
import org.khiang.nlp.Category;
import org.khiang.nlp.RiskLevel;

/** What the queue is told of a child that needs a person. */
public record Need(RiskLevel level, Category category, boolean top, String ageBand, String language,
                   @Nullable String wish) {

    /** The need as level and known facts tell it (practice: safe-disclosure.md section 7, slots). */
    public static Need of(RiskLevel level, Category category, boolean top, Map<String, String> facts) {
        return new Need(level, category, top, facts.getOrDefault("ageBand", "UNKNOWN"),
                facts.getOrDefault("languageWish", "th"), facts.get("counsellorGenderWish"));
    }
}
