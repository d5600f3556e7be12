package org.khiang.conversations.staff;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A screen that somebody left shows no child (CP-01): after five minutes untouched, or at once when asked, its session
 * reads nothing any more until the password was given again. The sign-in itself goes on.
 */
@Singleton
public class ScreenLock {
    private final SessionPulses pulses;
    private final Clock clock;
    private final Duration after;

    ScreenLock(SessionPulses pulses, Clock clock, @Value("${khiang.lock.after:5m}") Duration after) {
        this.pulses = pulses;
        this.clock = clock;
        this.after = after;
    }

    /** How long a page may stay untouched. */
    public Duration after() {
        return after;
    }

    /** True until the password was given again; a session nobody knows counts as locked. */
    public boolean locked(String token) {
        return pulses.open(Sha256.of(token), idleSince()) == 0;
    }

    /** Everyone who sits at no screen: each of theirs is locked. */
    public Set<UUID> left() {
        return Set.copyOf(pulses.left(idleSince()));
    }

    /** A key or a pointer moved; opens nothing that is locked already. */
    public void touched(String token) {
        pulses.touch(Sha256.of(token), clock.instant(), idleSince());
    }

    /** Locks it now. */
    public void lock(String token) {
        pulses.lock(Sha256.of(token), clock.instant());
    }

    /** Opens it; the caller has made sure that the person before it is the one who signed in. */
    public void unlock(String token) {
        byte[] hash = Sha256.of(token);
        if (pulses.unlock(hash, clock.instant()) == 0) {
            pulses.save(new SessionPulse(hash, clock.instant(), null));      // begun before there were locks
        }
    }

    private Instant idleSince() {
        return clock.instant().minus(after);
    }
}
