package org.khiang.conversations.staff;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
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

    /** True when an active counsellor's console gave a sign of life within the last 30 s. */
    public boolean anyoneOnShift() {
        return accounts.existsByRoleAndActiveTrueAndSeenAtAfter(Role.COUNSELLOR, clock.instant().minus(FRESH));
    }
}
