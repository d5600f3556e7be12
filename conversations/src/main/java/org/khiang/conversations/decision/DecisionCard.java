package org.khiang.conversations.decision;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A decision as those see it who may know of it.
 *
 * @param number     of the talk, such as K-1001
 * @param consentBy  who gave the spoken word it was done on
 * @param signBy     until when the second signature is due
 * @param late       the second signature came, or still stays, after that
 * @param own        whoever looks proposed it: somebody else must sign
 * @param mayAnswer  whoever looks may sign or refuse it now
 * @param childTold  BEFORE, AFTER or NOT: whether the child was told; known only with the form
 * @param fields     what the form says; null in lists, which hold no words
 * @param answer     what the second person wrote; null in lists
 */
@Serdeable
public record DecisionCard(UUID id, @Nullable UUID conversation, @Nullable String number, String code, String level,
                           String state, int version, String proposedBy, Instant proposedAt,
                           @Nullable String consentBy, @Nullable Instant signBy, boolean late,
                           @Nullable String decidedBy, @Nullable Instant decidedAt, boolean own, boolean mayAnswer,
                           boolean afterOpen, @Nullable String childTold, @Nullable Map<String, String> fields,
                           @Nullable String answer) {
    @Override
    public String toString() {
        return "decision " + id;
    }
}
