package org.khiang.conversations;

import io.micronaut.context.event.StartupEvent;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.khiang.conversations.OutgoingRow.State;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What waits to be said on LINE, call by call; each attempt is marked on disk before LINE is asked. */
@Singleton
public class Outbox {
    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);
    /** LINE keeps a retry key for 24 h; a push tried after that could be shown twice. */
    private static final Duration KEY_LIFE = Duration.ofHours(23);
    private static final Duration ASIDE = Duration.ofMinutes(1);
    /** Longer than any call can take, so that a lease runs out only when its sender died. */
    private static final Duration LEASE = Duration.ofSeconds(30);

    private final OutgoingRows rows;
    private final Attempts attempts;
    private final Storage storage;
    private final Clock clock;

    Outbox(OutgoingRows rows, Attempts attempts, Storage storage, Clock clock) {
        this.rows = rows;
        this.attempts = attempts;
        this.storage = storage;
        this.clock = clock;
    }

    /** The next call that is due, marked as tried; empty when nothing is due. Safe for many senders at once. */
    public Optional<OutgoingCall> take() {
        Optional<OutgoingCall> call = tryDue();
        // A call that was settled unsent (a person took over) may have stood before one that is due.
        return call.isPresent() ? call : tryDue();
    }

    private Optional<OutgoingCall> tryDue() {
        Instant now = clock.instant();
        for (OutgoingRow due : rows.due(now)) {
            if (due.firstTriedAt() != null && due.firstTriedAt().plus(KEY_LIFE).isBefore(now)) {
                attempts.decide(due.id(), State.FAILED, "GAVE_UP");
                continue;
            }
            Optional<OutgoingCall> call = begin(due, now);
            if (call.isPresent()) {
                storage.sync();
                return call;
            }
        }
        return Optional.empty();
    }

    /** A call that cannot even be opened stands aside, so that it keeps no other child waiting. */
    private Optional<OutgoingCall> begin(OutgoingRow due, Instant now) {
        try {
            return attempts.begin(due, now.plus(LEASE));
        } catch (RuntimeException failed) {
            LOG.error("ALARM call {} cannot be opened: {}", due.id(), failed.getClass().getName());
            rows.again(due.id(), now.plus(ASIDE), due.inDoubt(), "UNREADABLE");
            return Optional.empty();
        }
    }

    /** Notes how the attempt ended; {@code code} names a failure for staff, such as "HTTP_403". */
    public void ended(OutgoingCall call, Outcome outcome, @Nullable String code) {
        attempts.end(call, outcome, code);
    }

    /** On one node a lease found at start belongs to a process that died: its call is tried again at once. */
    @EventListener
    @Transactional
    void freeWhatADeadProcessHeld(StartupEvent started) {
        if (storage.onlyOneNode()) {
            rows.releaseAll();
        }
    }
}
