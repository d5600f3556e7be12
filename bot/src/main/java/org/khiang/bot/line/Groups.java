package org.khiang.bot.line;

import com.linecorp.bot.messaging.client.MessagingApiClient;
import com.linecorp.bot.webhook.model.Event;
import com.linecorp.bot.webhook.model.GroupSource;
import com.linecorp.bot.webhook.model.LeaveEvent;
import com.linecorp.bot.webhook.model.RoomSource;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Groups that somebody put the account into: others would read a child's matter there, so we leave without a word. */
@Singleton
class Groups {
    private static final Logger LOG = LoggerFactory.getLogger(Groups.class);
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final MessagingApiClient line;
    private final Clock clock;
    private final Map<String, Instant> leaving = new ConcurrentHashMap<>();

    Groups(MessagingApiClient line, Clock clock) {
        this.line = line;
        this.clock = clock;
    }

    /** Leaves the group this event comes from, if any; at most one attempt a minute each, and never waits. */
    void leave(Event event) {
        if (event instanceof LeaveEvent) {
            return;     // somebody put us out already
        }
        if (event.source() instanceof GroupSource group && isDue(group.groupId())) {
            note(line.leaveGroup(group.groupId()));
        } else if (event.source() instanceof RoomSource room && isDue(room.roomId())) {
            note(line.leaveRoom(room.roomId()));
        }
    }

    private boolean isDue(String id) {
        Instant now = clock.instant();
        leaving.values().removeIf(begun -> begun.plus(PAUSE).isBefore(now));
        return id != null && leaving.putIfAbsent(id, now) == null;
    }

    private static void note(CompletableFuture<?> left) {
        left.whenComplete((done, failed) -> {
            if (failed == null) {
                LOG.info("left a group that the account was put into");
            } else {
                LOG.warn("leaving a group failed: {}", failed.getClass().getSimpleName());
            }
        });
    }
}
