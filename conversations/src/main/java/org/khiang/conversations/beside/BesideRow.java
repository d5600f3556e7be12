package org.khiang.conversations.beside;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.khiang.conversations.Ear;

/** Somebody beside a talk; {@code heardAt} is the last sign of an open, unlocked screen that shows it. */
@MappedEntity("beside")
record BesideRow(@Id UUID id, UUID conversationId, UUID staffId, Kind kind, Instant beganAt, Instant heardAt,
                 @Nullable Instant endedAt) {

    /** Why somebody is there. */
    enum Kind {
        /** A supervisor, for a reason that was logged (CP-43). */
        LISTEN,
        /** A supervisor whom the counsellor called (CP-42). */
        HELP,
        /** A colleague who was asked (CP-41). */
        CONSULT,
        /** Whoever whispers to a newcomer in this shift (CP-127). */
        PAIR;

        /** Whoever is asked for advice needs the picture; the chat stays between child and counsellor. */
        Ear ear() {
            return this == CONSULT ? Ear.PICTURE : Ear.LINES;
        }

        /** Somebody asked them to come. */
        boolean called() {
            return this == HELP || this == CONSULT;
        }

        /** So long a screen may be silent: listening ends with it, a colleague may reload the page. */
        Duration patience() {
            return Duration.ofSeconds(this == CONSULT ? 30 : 8);
        }
    }

    boolean called() {
        return kind.called();
    }

    boolean silent(Instant now) {
        return heardAt.plus(kind.patience()).isBefore(now);
    }
}
