package org.khiang.conversations.beside;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/** One whisper, sealed with the key of its talk; it is in no transcript and in no outbox. */
@MappedEntity("whisper")
record WhisperRow(@Id UUID id, long place, UUID conversationId, UUID staffId, Instant at, byte[] textSealed) {
    @Override
    public String toString() {
        return "whisper " + id;
    }
}
