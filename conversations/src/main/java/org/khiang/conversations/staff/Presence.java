package org.khiang.conversations.staff;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Knows whether a person is there; a child is told the truth about it (CP-15). */
@Singleton
public class Presence {
    private static final Duration FRESH = Duration.ofSeconds(30);

    private final Accounts accounts;
    private final Clock clock;

    Presence(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** A sign of life from an open console; to be given about every 10 s. */
    public void seen(UUID staff) {
        accounts.seen(staff, clock.instant());
    }

    /** The console closed; one still open elsewhere puts this right with its next sign of life. */
    public void gone(UUID staff) {
        accounts.gone(staff);
    }

    /** True when an active counsellor is on shift, also at a break, and gave a sign of life within the last 30 s. */
    public boolean anyoneOnShift() {
        return accounts.anyoneOnShift(silentBefore());
    }

    /** True when a supervisor's board gave a sign of life within the last 30 s. */
    public boolean supervisorThere() {
        return accounts.existsByRoleAndActiveTrueAndSeenAtAfter(Role.SUPERVISOR, silentBefore());
    }

    /** True when this person's console gave a sign of life since then. */
    public boolean heardSince(UUID staff, Instant moment) {
        return accounts.findById(staff).map(Account::seenAt).filter(seen -> !seen.isBefore(moment)).isPresent();
    }

    /** A console that was last heard before this moment is silent. */
    public Instant silentBefore() {
        return clock.instant().minus(FRESH);
    }
}
