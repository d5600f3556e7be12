package org.khiang.conversations.decision;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/** That something was erased; {@code told} as in {@link org.khiang.conversations.Erasure.Told}. */
@MappedEntity("erasure")
record ErasureRow(@Id UUID decisionId, String scope, Instant at, UUID signedBy, int talks, String told, UUID childId,
                  @Nullable UUID noticeId, @Nullable Instant unlinkedAt) {
}
