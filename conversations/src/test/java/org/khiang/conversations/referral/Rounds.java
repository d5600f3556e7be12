package org.khiang.conversations.referral;

import io.micronaut.context.ApplicationContext;

/** Lets the clocks of referrals look at the time, now and not when the machine finds time. */
public final class Rounds {
    private Rounds() {
    }

    public static void look(ApplicationContext context) {
        context.getBean(AnswerClock.class).round();
    }
}
