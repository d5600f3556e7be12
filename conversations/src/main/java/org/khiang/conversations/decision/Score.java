package org.khiang.conversations.decision;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/**
 * One line of the rubric.
 *
 * @param points 0 to 3; null when the talk holds nothing of it
 * @param line   the quote: a line of the talk, picked and never typed
 * @param note   what the reviewer adds
 */
@Serdeable
public record Score(Rubric rubric, @Nullable Integer points, @Nullable UUID line, @Nullable String note) {

    boolean harmful() {
        return rubric.grave && points != null && points == 0;
    }

    @Override
    public String toString() {
        return "score " + rubric;
    }
}
