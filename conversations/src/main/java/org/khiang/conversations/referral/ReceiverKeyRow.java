package org.khiang.conversations.referral;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/**
 * A receiver's public key.
 *
 * @param proofSealed the fingerprint that a second person confirmed, sealed with a key outside the database
 */
@MappedEntity("receiver_key")
record ReceiverKeyRow(@Id UUID id, UUID receiverId, String armoured, String fingerprint, UUID addedBy, Instant addedAt,
                      @Nullable UUID confirmedBy, @Nullable Instant confirmedAt, @Nullable byte[] proofSealed,
                      @Nullable Instant endedAt) {
}
