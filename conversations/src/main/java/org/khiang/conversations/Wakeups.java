package org.khiang.conversations;

import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.khiang.conversations.TimerRows.TimerRow;
import org.khiang.conversations.dialogue.Timer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fires the timers that are due, each once, whichever node is first. */
@Singleton
class Wakeups {
    private static final Duration ASIDE = Duration.ofMinutes(1);
    private static final Duration LATER = Duration.ofSeconds(5);
    private static final Logger LOG = LoggerFactory.getLogger(Wakeups.class);

    private final TimerRows rows;
    private final Sessions sessions;
    private final Course course;
    private final Clock clock;

    Wakeups(TimerRows rows, Sessions sessions, Course course, Clock clock) {
        this.rows = rows;
        this.sessions = sessions;
        this.course = course;
        this.clock = clock;
    }

    /** One round; a timer that fails is tried again after a minute, and keeps no other waiting. */
    @Scheduled(fixedDelay = "500ms", initialDelay = "1s")
    void round() {
        for (TimerRow due : rows.due(clock.instant())) {
            try {
                fire(due);
            } catch (RuntimeException failed) {
                LOG.error("ALARM timer {} of conversation {} failed: {}", due.name(), due.conversationId(),
                        failed.getClass().getName());
                rows.postpone(due.id(), clock.instant().plus(ASIDE));
            }
        }
    }

    /** Fires one timer under its conversation's lock, unless somebody else fired it, or a person is there to look. */
    @Transactional
    void fire(TimerRow due) {
        Open open = sessions.lock(due.conversationId()).orElseThrow();
        boolean looks = due.name().equals(Timer.SILENCE);
        if (rows.drop(due.id()) == 0 || open.talk().held() && !looks) {
            return;
        }
        if (!course.wake(open, due.name())) {
            rows.save(new TimerRow(UUID.randomUUID(), due.conversationId(), due.name(), clock.instant().plus(LATER),
                    due.forSilence()));
        }
    }
}
