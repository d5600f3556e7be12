package org.khiang.conversations.beside;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A counsellor calls somebody to a talk; {@code toStaff} is who is asked, or who comes. */
@MappedEntity("beside_call")
record CallRow(@Id UUID id, UUID conversationId, Kind kind, UUID byStaff, Instant askedAt, @Nullable UUID toStaff,
               @Nullable Instant toAt, @Nullable Instant acceptedAt, @Nullable Instant answeredAt,
               @Nullable Instant endedAt, boolean lateTold) {
    /** So long one colleague has to say whether they can; then the next is asked. */
    static final Duration ANSWER = Duration.ofSeconds(45);
    /** So long a colleague may read the picture; nobody keeps a door open that was forgotten. */
    static final Duration LONGEST = Duration.ofMinutes(15);

    /** HELP of any supervisor at once (CP-42), or to CONSULT one colleague (CP-41). */
    enum Kind {
        HELP(60), CONSULT(120);

        final int targetSeconds;

        Kind(int targetSeconds) {
            this.targetSeconds = targetSeconds;
        }
    }

    boolean late(Instant now) {
        return acceptedAt == null && askedAt.plusSeconds(kind.targetSeconds).isBefore(now);
    }

    /** Whoever is asked says nothing. */
    boolean unheard(Instant now) {
        return acceptedAt == null && toAt != null && toAt.plus(ANSWER).isBefore(now);
    }
}
