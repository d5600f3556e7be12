package org.khiang.conversations.decision;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * How far two reviewers who did not know of each other agree (CP-112).
 *
 * @param talks     how many talks were reviewed twice
 * @param items     how many parts of the rubric both gave points to
 * @param withinOne share of these with at most one point between the two, 0 to 1; null when there are none
 * @param kappa     Cohen's kappa with linear weights over the four steps; null when chance alone would always agree
 */
@Serdeable
public record Agreement(int talks, int items, @Nullable Double withinOne, @Nullable Double kappa) {
    private static final int STEPS = Rubric.MOST + 1;

    /** What two people gave for the same part of the same talk. */
    @Serdeable
    public record Pair(String talk, int one, int other) {
        double weight() {
            return weigh(one, other);
        }
    }

    static Agreement of(List<Pair> pairs) {
        if (pairs.isEmpty()) {
            return new Agreement(0, 0, null, null);
        }
        double observed = pairs.stream().mapToDouble(Pair::weight).average().orElseThrow();
        double chance = chance(pairs);
        long near = pairs.stream().filter(pair -> Math.abs(pair.one() - pair.other()) <= 1).count();
        return new Agreement((int) pairs.stream().map(Pair::talk).distinct().count(), pairs.size(),
                (double) near / pairs.size(), chance >= 1 ? null : (observed - chance) / (1 - chance));
    }

    /** The weight two would reach by chance, giving each point as often as they did. */
    private static double chance(List<Pair> pairs) {
        double[] one = new double[STEPS];
        double[] other = new double[STEPS];
        pairs.forEach(pair -> {
            one[pair.one()] += 1.0 / pairs.size();
            other[pair.other()] += 1.0 / pairs.size();
        });
        double chance = 0;
        for (int i = 0; i < STEPS; i++) {
            for (int j = 0; j < STEPS; j++) {
                chance += one[i] * other[j] * weigh(i, j);
            }
        }
        return chance;
    }

    private static double weigh(int one, int other) {
        return 1 - (double) Math.abs(one - other) / (STEPS - 1);
    }
}
