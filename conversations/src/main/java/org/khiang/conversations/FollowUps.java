package org.khiang.conversations;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Singleton;

/**
 * The one message that is sent unasked: only to a child that agreed, only in the window it named, twice at most, and
 * never once the child has come back by itself (FOLLOWUP_PING).
 */
@Singleton
class FollowUps {
    static final String TIMER = "FOLLOWUP_PING";
    /** A child that wrote within this time is still in the talk in which it agreed. */
    private static final Duration SAME_SITTING = Duration.ofHours(1);
    private static final Map<String, Integer> DAYS = Map.of("TOMORROW", 1, "IN_3_DAYS", 3, "NEXT_WEEK", 7);
    private static final int AGAIN_AFTER_DAYS = 2;
    private static final int MOST = 2;

    private final Timers timers;
    private final Tasks tasks;
    private final Clock clock;

    FollowUps(Timers timers, Tasks tasks, Clock clock) {
        this.timers = timers;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** Plans the message when a turn has completed or changed the agreement; takes the plan back with the consent. */
    void plan(UUID talk, Map<String, String> before, Map<String, String> now) {
        if (agreement(now).equals(agreement(before))) {
            return;
        }
        Optional<SafeWindow> window = window(now);
        Integer days = DAYS.get(now.getOrDefault("followUpDate", ""));
        if (window.isEmpty() || days == null) {
            timers.drop(talk, TIMER);
        } else {
            timers.setAt(talk, TIMER, window.get().inDays(clock.instant(), days));
        }
    }

    /** The child came back by itself: nobody needs to ask after it any more. */
    void childWrote(Conversation talk) {
        if (talk.lastChildAt().plus(SAME_SITTING).isBefore(clock.instant())) {
            timers.drop(talk.id(), TIMER);
            tasks.takeBack(talk.id(), Tasks.Kind.NOT_REACHED);
        }
    }

    /** Whether the message may go out now; when it may later, it is planned for then, when never, it is given up. */
    boolean due(Conversation talk, Map<String, String> facts) {
        Optional<SafeWindow> window = window(facts).filter(known -> !facts.containsKey("takeoverSuspected"));
        int sent = sent(facts);
        if (window.isEmpty() || talk.seen() || talk.held()) {
            return false;
        }
        if (sent >= MOST) {
            tasks.ask(talk.id(), Tasks.Kind.NOT_REACHED);
            return false;
        }
        Instant now = clock.instant();
        if (!window.get().holds(now) || QuietHours.at(now)) {
            timers.setAt(talk.id(), TIMER, window.get().next(now));     // the program was not running at the time
            return false;
        }
        timers.setAt(talk.id(), TIMER, window.get().inDays(now, AGAIN_AFTER_DAYS));
        return true;
    }

    private static String agreement(Map<String, String> facts) {
        return window(facts).map(window -> window + " " + facts.get("followUpDate")).orElse("");
    }

    /** The window, where the child agreed and named one. */
    private static Optional<SafeWindow> window(Map<String, String> facts) {
        return "YES".equals(facts.get("followUpConsent"))
                ? SafeWindow.of(facts.getOrDefault("safeContactWindow", "")) : Optional.empty();
    }

    private static int sent(Map<String, String> facts) {
        String sent = facts.getOrDefault("pingsSent", "0");
        return sent.matches("\\d{1,4}") ? Integer.parseInt(sent) : MOST;
    }
}
