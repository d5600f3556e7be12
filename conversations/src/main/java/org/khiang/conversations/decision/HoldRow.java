package org.khiang.conversations.decision;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A hold as it is kept; holds no words. */
@MappedEntity("legal_hold")
record HoldRow(@Id UUID id, UUID conversationId, LegalHolds.Ground ground, UUID owner, Instant setAt,
               LocalDate untilDay, @Nullable Instant endedAt, @Nullable UUID endedBy) {
}
