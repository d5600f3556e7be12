package org.khiang.conversations.decision;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/**
 * One review of one finished piece of work.
 *
 * @param subject whose work it is; never the reviewer
 * @param why     codes of the reasons, parted by spaces
 * @param twin    the other half of a calibration
 */
@MappedEntity("review")
record ReviewRow(@Id UUID id, UUID escalationId, UUID conversationId, UUID subject, String why, boolean twin,
                 Instant openedAt, State state, @Nullable UUID reviewer, @Nullable Instant takenAt,
                 @Nullable Instant doneAt, @Nullable byte[] summarySealed, @Nullable Instant answeredAt,
                 @Nullable byte[] answerSealed) {

    /** Where it stands. */
    enum State { OPEN, IN_REVIEW, DONE }

    @Override
    public String toString() {
        return "review " + id;
    }
}
