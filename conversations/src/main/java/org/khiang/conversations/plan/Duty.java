package org.khiang.conversations.plan;

import java.time.Duration;

/** What somebody is planned for; the longest turns are to be ratified by the operator. */
public enum Duty {
    /** At a console. */
    SHIFT(Duration.ofHours(12)),
    /** At home, and called when a child waits too long. */
    ON_CALL(Duration.ofDays(7));

    private final Duration longest;

    Duty(Duration longest) {
        this.longest = longest;
    }

    Duration longest() {
        return longest;
    }
}
