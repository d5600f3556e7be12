package org.khiang.conversations;

import jakarta.inject.Singleton;

import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.annotation.Transactional;
import org.khiang.conversations.escalation.Escalation;
import org.khiang.conversations.escalation.Escalations;
import org.khiang.conversations.staff.Presence;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** When the last counsellor leaves, children who were promised a person are told so, with numbers that answer. */
@Singleton
class EmptyDesks {
    private static final Logger LOG = LoggerFactory.getLogger(EmptyDesks.class);

    private final Presence presence;
    private final Escalations escalations;
    private final Sessions sessions;
    private final Course course;

    EmptyDesks(Presence presence, Escalations escalations, Sessions sessions, Course course) {
        this.presence = presence;
        this.escalations = escalations;
        this.sessions = sessions;
        this.course = course;
    }

    /** Looks at everyone who waits; one talk that fails keeps no other child from being told. */
    @Scheduled(fixedDelay = "10s", initialDelay = "10s")
    void look() {
        if (presence.anyoneOnShift()) {
            return;
        }
        for (Escalation waiting : escalations.waiting()) {
            try {
                tell(waiting);
            } catch (RuntimeException failed) {
                LOG.error("ALARM conversation {} was not told that nobody is there: {}", waiting.conversationId(),
                        failed.getClass().getName());
            }
        }
    }

    @Transactional
    void tell(Escalation waiting) {
        course.nobodyThere(sessions.lock(waiting.conversationId()).orElseThrow());
    }
}
