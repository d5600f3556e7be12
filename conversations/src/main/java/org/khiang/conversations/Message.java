package org.khiang.conversations;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/**
 * One line of a talk as it is kept.
 *
 * @param saidAt time of the event, which orders the transcript
 * @param media  kind of medium (image, video, audio, file): all that is known of it
 * @param callId the outgoing call that carries it, null for the child's own
 * @param scriptLine of bot and system: the state or short line of the script that was said
 * @param wording version of the file it stood in
 */
@MappedEntity("message")
record Message(@Id UUID id, UUID conversationId, long seq, Voice voice, Kind kind, Instant saidAt,
               @Nullable byte[] textSealed, @Nullable String media, @Nullable String button,
               @Nullable byte[] lineMessageHash, @Nullable UUID callId, @Nullable UUID staffId,
               @Nullable Instant unsentAt, @Nullable String scriptLine, @Nullable String wording) {
    @Override
    public String toString() {
        return "message " + id;
    }
}
