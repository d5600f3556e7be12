package org.khiang.nlp.model;

import org.khiang.nlp.RiskLevel;

/** For each level how likely it is that a message is there or more urgent, 0 to 1. */
record Tails(double[] atLeast) {
    /** A message so sure by itself is believed whatever stood before it: danger may come after an hour of games. */
    private static final double SURE_ALONE = 0.9;
    private static final double HAIR = 1e-6;

    /** From the probability of each level, in their order. */
    static Tails of(double[] levels) {
        double[] atLeast = levels.clone();
        for (int i = levels.length - 2; i >= 0; i--) {
            atLeast[i] += atLeast[i + 1];
        }
        return new Tails(atLeast);
    }

    /**
     * Read with the messages before it: half way between the two in log odds. So a harmless beginning explains an odd
     * line, and hints that say little one by one add up to MEDIUM; not to more, since "what shall I do" after the worst
     * is no new danger.
     */
    Tails within(Tails talk) {
        double[] together = new double[atLeast.length];
        for (int i = 0; i < together.length; i++) {
            double odds = (logOdds(atLeast[i]) + logOdds(talk.atLeast[i])) / 2;
            double between = 1 / (1 + Math.exp(-odds));
            double most = i == RiskLevel.MEDIUM.ordinal() ? between : Math.min(between, atLeast[i]);
            together[i] = atLeast[i] >= SURE_ALONE ? atLeast[i] : most;
        }
        return new Tails(together);
    }

    private static double logOdds(double probability) {
        double inside = Math.min(Math.max(probability, HAIR), 1 - HAIR);
        return Math.log(inside / (1 - inside));
    }

    /** That it is at this level or a more urgent one. */
    double from(RiskLevel level) {
        return atLeast[level.ordinal()];
    }
}
