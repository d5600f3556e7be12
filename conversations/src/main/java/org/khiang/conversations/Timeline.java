package org.khiang.conversations;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import org.khiang.conversations.ConversationEvent.Step;

/** Writes what happens to a conversation, numbered without a gap, and tells others once it is committed. */
@Singleton
class Timeline {
    private final ConversationEvents events;
    private final ConversationRows rows;
    private final Clock clock;
    private final ApplicationEventPublisher<ConversationChanged> changes;
    private final ApplicationEventPublisher<TalkTaken> takings;

    Timeline(ConversationEvents events, ConversationRows rows, Clock clock,
             ApplicationEventPublisher<ConversationChanged> changes, ApplicationEventPublisher<TalkTaken> takings) {
        this.events = events;
        this.rows = rows;
        this.clock = clock;
        this.changes = changes;
        this.takings = takings;
    }

    /** Adds one step; the caller holds the conversation's lock, so numbers are given once. */
    long add(UUID conversation, Step step, @Nullable UUID ref, @Nullable String detail) {
        rows.step(conversation);
        long seq = rows.lastSeq(conversation);
        events.save(new ConversationEvent(UUID.randomUUID(), conversation, seq, clock.instant(), step, ref, detail));
        changes.publishEvent(new ConversationChanged(conversation, seq));
        if (step == Step.HOLDER && ref != null) {
            takings.publishEvent(new TalkTaken(conversation, ref));
        }
        return seq;
    }
}
