package org.khiang.conversations;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.khiang.nlp.Category;
import org.khiang.nlp.RiskLevel;

/**
 * One session with one child (practice: safe-disclosure.md section 6).
 *
 * @param state       dialogue state last shown to the child, empty before the first
 * @param answeredSeq the child's messages up to here were answered
 * @param holder      the counsellor who holds it; null while the bot does
 * @param awayAt       since when the holder's console gives no sign of life; null while it does
 * @param awayTold     whether the supervisors were told of that
 * @param keySealed   wrapped data key; null when the talk was erased
 */
@MappedEntity("conversation")
record Conversation(@Id UUID id, long number, UUID childId, Instant beganAt, Instant lastChildAt,
                    @Nullable Instant endedAt, String state, byte[] factsSealed, long answeredSeq, RiskLevel level,
                    Category category, boolean top, @Nullable UUID holder, @Nullable Instant heldSince,
                    @Nullable Instant readAt, long lastSeq, @Nullable byte[] keySealed,
                    @Nullable Instant awayAt, boolean awayTold) {

    static final String COVER = "COVER";

    boolean held() {
        return holder != null;
    }

    /** The child shows harmless vocabulary to whoever looks over its shoulder: nobody may write (CP-34). */
    boolean covered() {
        return COVER.equals(state);
    }

    /** Under cover, or back from it and not yet sure that nobody else looks. */
    boolean seen() {
        return covered() || "COVER_RETURN".equals(state);
    }

    /** What staff call it. */
    String name() {
        return "K-" + number;
    }

    @Override
    public String toString() {
        return "conversation " + id;
    }
}
