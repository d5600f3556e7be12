package org.khiang.conversations;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/**
 * One step of a conversation, only ever added: timeline, resume point of a socket and audit in one.
 *
 * @param ref    the message, escalation or person it is about
 * @param detail rule ids, a level or a code; never words of a child
 */
@MappedEntity("conversation_event")
record ConversationEvent(@Id UUID id, UUID conversationId, long seq, Instant at, Step kind, @Nullable UUID ref,
                         @Nullable String detail) {

    /** It changed hands. */
    boolean moves() {
        return kind == Step.HOLDER || kind == Step.CLOSED;
    }

    /** How it left the hands that held it before; empty for a step that was written without a reason. */
    Optional<Loss> loss() {
        return kind == Step.CLOSED ? Optional.of(Loss.CLOSED)
                : Arrays.stream(Loss.values()).filter(how -> how.name().equals(detail)).findFirst();
    }

    /** What can happen to a conversation. */
    enum Step {
        LINE, DELIVERY, UNSENT, LEVEL, COVER, HOLDER, READ, CLOSED, BLOCKED,
        /** The holder's console is silent for a minute. */
        AWAY,
        /** A child in danger has written nothing for three minutes (C6). */
        SILENCE,
        /** A step of a decision that takes two people (CP-60). */
        DECISION,
        /** A referral to somebody outside came to another state. */
        REFERRAL,
        /** Somebody of staff came beside the talk, left it, called or was called (CP-40 to CP-43). */
        BESIDE
    }
}
