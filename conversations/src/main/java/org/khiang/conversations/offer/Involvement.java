package org.khiang.conversations.offer;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/** Somebody knows a child, its family or the suspect, and must not talk with that child (CP-02). */
@MappedEntity("involvement")
public record Involvement(@Id UUID id, UUID staffId, UUID childId, UUID conversationId, Instant at) {
}
