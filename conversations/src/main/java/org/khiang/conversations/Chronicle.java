package org.khiang.conversations;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import org.khiang.conversations.ConversationEvent.Step;
import org.khiang.conversations.privacy.AccessLog;

/** Writes what staff decided about a talk on its timeline and in the access log; the caller holds the talk's lock. */
@Singleton
public class Chronicle {
    private final Timeline timeline;
    private final AccessLog accesses;
    private final Clock clock;

    Chronicle(Timeline timeline, AccessLog accesses, Clock clock) {
        this.timeline = timeline;
        this.accesses = accesses;
        this.clock = clock;
    }

    /** A step of a decision: its code and what became of it, such as "CALL_OUT APPROVED". */
    public void decided(UUID conversation, UUID decision, String what) {
        timeline.add(conversation, Step.DECISION, decision, what);
    }

    /** Somebody came beside the talk, left it, called or was called: such as "LISTEN", "LEFT" or "WHISPER". */
    public void beside(UUID conversation, UUID staff, String what) {
        timeline.add(conversation, Step.BESIDE, staff, what);
    }

    /** The same as {@link #looked(UUID, UUID, String)}, with a reason that is sealed with the talk's key. */
    public void looked(UUID staff, TalkCard talk, String action, String reason) {
        UUID look = UUID.randomUUID();
        accesses.save(new AccessLog.Look(look, clock.instant(), staff, action, talk.id(),
                talk.seal().close(reason, look)));
    }

    /** Somebody of staff looked or did something, at most 16 letters; without a reason of its own. */
    public void looked(UUID staff, @Nullable UUID conversation, String action) {
        accesses.save(new AccessLog.Look(UUID.randomUUID(), clock.instant(), staff, action, conversation, null));
    }
}
