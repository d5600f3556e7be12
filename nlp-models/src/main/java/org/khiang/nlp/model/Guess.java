package org.khiang.nlp.model;

import java.util.Map;
import org.khiang.nlp.Category;
import org.khiang.nlp.RiskLevel;

/**
 * What the models make of one message.
 *
 * @param level       the most urgent level they are sure of, or MEDIUM when they are only unsure of danger
 * @param category    the most likely one, NONE only at level NONE
 * @param sureOfIt    whether the category is more likely than all others together
 * @param unsure      in the middle band: a person looks
 * @param probability that the message is at this level or a more urgent one, 0 to 1
 */
record Guess(RiskLevel level, Category category, boolean sureOfIt, boolean unsure, double probability) {

    static Guess of(Map<RiskLevel, Double> levels, Map<Category, Double> categories, Settings settings) {
        Map.Entry<Category, Double> likely =
                categories.entrySet().stream().filter(c -> c.getKey() != Category.NONE)
                        .max(Map.Entry.comparingByValue()).orElse(Map.entry(Category.NONE, 1.0));
        boolean sure = likely.getValue() >= 0.5;
        double tail = 0;
        for (int i = RiskLevel.values().length - 1; i > 0; i--) {
            RiskLevel level = RiskLevel.values()[i];
            tail += levels.getOrDefault(level, 0.0);
            if (tail >= settings.sure().get(level)) {
                return new Guess(level, likely.getKey(), sure, false, tail);
            }
            if (level == RiskLevel.MEDIUM && tail >= settings.unsure()) {
                return new Guess(level, likely.getKey(), sure, true, tail);
            }
        }
        return new Guess(RiskLevel.NONE, Category.NONE, false, false, levels.getOrDefault(RiskLevel.NONE, 0.0));
    }
}
