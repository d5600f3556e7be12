package org.khiang.conversations;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import org.khiang.conversations.dialogue.Timer;

/** What the dialogue wants to be woken for, kept in the database so that a restart forgets none. */
@Singleton
class Timers {
    private final TimerRows rows;

    Timers(TimerRows rows) {
        this.rows = rows;
    }

    /** Sets a timer in place of one of the same name; it runs from when its turn goes out. */
    void set(UUID conversation, Timer timer, Instant from) {
        rows.dropNamed(conversation, timer.name());
        rows.save(new TimerRows.TimerRow(UUID.randomUUID(), conversation, timer.name(),
                from.plusSeconds(timer.seconds()), timer.untilTheChildWrites()));
    }

    /** Sets a timer for a moment that may be days away, in place of one of the same name. */
    void setAt(UUID conversation, String name, Instant at) {
        rows.dropNamed(conversation, name);
        rows.save(new TimerRows.TimerRow(UUID.randomUUID(), conversation, name, at, false));
    }

    void drop(UUID conversation, String name) {
        rows.dropNamed(conversation, name);
    }

    /** The child wrote: timers that waited for its silence are over. */
    void childWrote(UUID conversation) {
        rows.dropThoseForSilence(conversation);
    }

    /** A person is there: nothing is to be said by itself any more; silence in danger and an agreement stay watched. */
    void clear(UUID conversation) {
        rows.dropAllBut(conversation, Timer.SILENCE, FollowUps.TIMER);
    }

    /** The conversation is over. */
    void end(UUID conversation) {
        rows.dropAll(conversation);
    }
}
