package org.khiang.conversations;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A talk on its way from one counsellor to another; its holder stays who it was until somebody accepts. */
@MappedEntity("transfer")
record TransferRow(@Id UUID id, UUID conversationId, UUID fromStaff, @Nullable UUID toStaff, boolean team,
                   State state, Instant madeAt, @Nullable Instant askedAt, @Nullable Instant seenAt,
                   @Nullable Instant settledAt, byte[] sheetSealed) {
    /** So long a colleague has to open the sheet. */
    static final Duration ANSWER = Duration.ofSeconds(60);
    /** So long whoever opened it has to read, before the sender knows that nobody comes. */
    static final Duration READING = Duration.ofMinutes(5);

    /** Where it stands: QUEUED waits for anybody, OFFERED for one person; the rest are over. */
    enum State { QUEUED, OFFERED, ACCEPTED, REFUSED, UNANSWERED, ENDED }

    boolean open() {
        return state == State.QUEUED || state == State.OFFERED;
    }

    boolean asks(UUID staff) {
        return state == State.OFFERED && staff.equals(toStaff);
    }

    /** Nobody answered in time. */
    boolean late(Instant now) {
        return state == State.OFFERED && !now.isBefore(until());
    }

    /** When it is too late to answer; null while nobody in particular is asked. */
    @Nullable Instant until() {
        return state != State.OFFERED ? null : seenAt == null ? askedAt.plus(ANSWER) : seenAt.plus(READING);
    }

    @Override
    public String toString() {
        return "transfer " + id;
    }
}
