package org.khiang.conversations;

import io.micronaut.core.annotation.Nullable;
import java.time.Instant;

/**
 * When lines go out, and for a turn of the dialogue what the talk becomes when they do.
 *
 * @param answersSeq the child's messages up to here are answered by it; null when it is no turn of the dialogue
 */
record Release(Instant after, @Nullable Long answersSeq, @Nullable String state, @Nullable byte[] factsSealed) {

    static Release of(Instant after) {
        return new Release(after, null, null, null);
    }
}
