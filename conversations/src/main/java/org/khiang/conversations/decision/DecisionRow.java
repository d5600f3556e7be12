package org.khiang.conversations.decision;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.khiang.nlp.RiskLevel;

/**
 * A decision as it is kept; what its form says is in {@link FormRow}.
 *
 * @param level     of the talk when it was proposed
 * @param consentBy acted first: whose spoken word it was
 * @param signBy    acted first: until when the second signature is due
 * @param needed    of a statutory report: whether it was decided that it is needed
 */
@MappedEntity("decision")
record DecisionRow(@Id UUID id, @Nullable UUID conversationId, String code, RiskLevel level, State state, int version,
                   UUID proposedBy, Instant proposedAt, @Nullable UUID consentBy, @Nullable Instant signBy,
                   @Nullable Instant alarmedAt, @Nullable UUID decidedBy, @Nullable Instant decidedAt,
                   @Nullable byte[] answerSealed, @Nullable Boolean needed) {

    /** Where it stands; DONE is signed and carried out. */
    enum State { PROPOSED, APPROVED, REFUSED, TAKEN_BACK, DONE }

    boolean signed() {
        return state == State.APPROVED || state == State.DONE;
    }

    /** The second signature came, or still stays, after its time. */
    boolean late(Instant now) {
        return signBy != null && (decidedAt == null ? now : decidedAt).isAfter(signBy);
    }

    @Override
    public String toString() {
        return "decision " + id;
    }
}
