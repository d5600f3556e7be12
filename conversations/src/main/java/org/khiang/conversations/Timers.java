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

    /** The child wrote: timers that waited for its silence are over. */
    void childWrote(UUID conversation) {
        rows.dropThoseForSilence(conversation);
    }

    /** A person is there: nothing is to be said by itself any more. */
    void clear(UUID conversation) {
        rows.dropAll(conversation);
    }
}
