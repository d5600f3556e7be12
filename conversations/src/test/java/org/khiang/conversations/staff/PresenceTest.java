package org.khiang.conversations.staff;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PresenceTest {
    private final House house = new House();
    private final Presence presence = house.get(Presence.class);

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void nobodyIsThereBeforeACounsellorIs() {
        UUID fon = hire(Role.COUNSELLOR);
        assertFalse(presence.anyoneOnShift());

        presence.seen(fon);

        assertTrue(presence.anyoneOnShift());
    }

    @Test
    void aSupervisorOrAdministratorAtTheScreenIsNobodyForAChild() {
        presence.seen(hire(Role.SUPERVISOR));
        presence.seen(hire(Role.ADMIN));

        assertFalse(presence.anyoneOnShift());
    }

    @Test
    void aConsoleThatWentSilentCountsForThirtySeconds() {
        presence.seen(hire(Role.COUNSELLOR));

        house.pass(Duration.ofSeconds(29));
        assertTrue(presence.anyoneOnShift());
        house.pass(Duration.ofSeconds(1));
        assertFalse(presence.anyoneOnShift());
    }

    @Test
    void whoGoesIsGoneAtOnce() {
        UUID fon = hire(Role.COUNSELLOR);
        presence.seen(fon);

        presence.gone(fon);

        assertFalse(presence.anyoneOnShift());
    }

    @Test
    void aClosedAccountIsNotOnShiftEvenWhenItsConsoleStillRuns() {
        UUID fon = hire(Role.COUNSELLOR);
        house.get(Staff.class).deactivate(fon);

        presence.seen(fon);

        assertFalse(presence.anyoneOnShift());
    }

    private UUID hire(Role role) {
        return house.hire(role.name().toLowerCase(Locale.ROOT), role).member().id();
    }
}
