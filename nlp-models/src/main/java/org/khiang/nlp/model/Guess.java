package org.khiang.nlp.model;

import java.util.function.Supplier;
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

    /** @param categories the probability of each, in their order; asked only when there is something to name */
    static Guess of(Tails tails, Supplier<double[]> categories, Settings settings) {
        for (int i = RiskLevel.values().length - 1; i > 0; i--) {
            RiskLevel level = RiskLevel.values()[i];
            double tail = tails.from(level);
            if (tail >= settings.sure().get(level)) {
                return of(level, categories.get(), false, tail);
            }
            if (level == RiskLevel.MEDIUM && tail >= settings.unsure()) {
                return of(level, categories.get(), true, tail);
            }
        }
        return new Guess(RiskLevel.NONE, Category.NONE, false, false, 1 - tails.from(RiskLevel.LOW));
    }

    private static Guess of(RiskLevel level, double[] categories, boolean unsure, double probability) {
        Category likely = Category.NONE;
        double most = -1;
        for (Category category : Category.values()) {
            if (category != Category.NONE && categories[category.ordinal()] > most) {
                likely = category;
                most = categories[category.ordinal()];
            }
        }
        return new Guess(level, likely, most >= 0.5, unsure, probability);
    }
}
