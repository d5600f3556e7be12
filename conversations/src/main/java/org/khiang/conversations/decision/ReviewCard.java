package org.khiang.conversations.decision;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A review as those see it who may know of it.
 *
 * @param subject   whose work it is; null in a calibration, where names are hidden
 * @param second    the other half of a calibration
 * @param paired    somebody else reviews the same talk, without knowing what is found here
 * @param own       whoever looks is doing it
 * @param mayTake   whoever looks may take it now
 * @param scores    null in lists
 * @param quotes    the lines that the scores quote; null in lists
 * @param summary   null in lists
 * @param answer    what the counsellor said to it; null in lists
 */
@Serdeable
public record ReviewCard(UUID id, UUID escalation, @Nullable String number, String level, String category,
                         List<String> why, @Nullable String subject, boolean second, boolean paired, String state,
                         @Nullable String reviewer, Instant openedAt, @Nullable Instant doneAt,
                         @Nullable Instant answeredAt, boolean own, boolean mayTake, @Nullable List<Score> scores,
                         @Nullable List<Quote> quotes, @Nullable String summary, @Nullable String answer) {

    /** A line of the talk as it stands there. */
    @Serdeable
    public record Quote(UUID line, Instant at, String voice, @Nullable String text) {
        @Override
        public String toString() {
            return "quote of " + line;
        }
    }

    @Override
    public String toString() {
        return "review " + id;
    }
}
