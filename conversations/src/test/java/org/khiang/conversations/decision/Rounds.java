package org.khiang.conversations.decision;

import io.micronaut.context.ApplicationContext;

/** The rounds that a clock makes in the program, made by hand in a test. */
public final class Rounds {
    private Rounds() {
    }

    public static void lateSignatures(ApplicationContext context) {
        context.getBean(LateSignatures.class).look();
    }

    public static void reviewPicks(ApplicationContext context) {
        context.getBean(ReviewPicks.class).look();
    }

    public static void erasures(ApplicationContext context) {
        context.getBean(Erasures.class).round();
    }
}
