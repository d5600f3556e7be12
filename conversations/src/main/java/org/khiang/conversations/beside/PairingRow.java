package org.khiang.conversations.beside;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/** Who whispers to a newcomer, from when until when. */
@MappedEntity("pairing")
record PairingRow(@Id UUID id, UUID newcomerId, UUID whispererId, UUID byStaff, Instant beganAt,
                  @Nullable Instant endedAt) {
}
