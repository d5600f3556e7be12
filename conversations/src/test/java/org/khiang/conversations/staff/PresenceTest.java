package org.khiang.conversations.staff;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.khiang.conversations.shift.Shifts;

class PresenceTest {
    private final House house = new House();
    private final Presence presence = house.get(Presence.class);
    private final Shifts shifts = house.get(Shifts.class);

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void nobodyIsThereBeforeACounsellorIs() {
        UUID fon = hire(Role.COUNSELLOR);
        assertFalse(presence.anyoneOnShift());

        shifts.opened(fon);

        assertTrue(presence.anyoneOnShift());
    }

    @Test
    void aSupervisorOrAdministratorAtTheScreenIsNobodyForAChild() {
        shifts.opened(hire(Role.SUPERVISOR));
        shifts.opened(hire(Role.ADMIN));

        assertFalse(presence.anyoneOnShift());
    }

    @Test
    void aConsoleThatWentSilentCountsForThirtySeconds() {
        shifts.opened(hire(Role.COUNSELLOR));

        house.pass(Duration.ofSeconds(29));
        assertTrue(presence.anyoneOnShift());
        house.pass(Duration.ofSeconds(1));
        assertFalse(presence.anyoneOnShift());
    }

    @Test
    void whoGoesIsGoneAtOnce() {
        UUID fon = hire(Role.COUNSELLOR);
        shifts.opened(fon);

        presence.gone(fon);

        assertFalse(presence.anyoneOnShift());
    }

    @Test
    void aClosedAccountIsNotOnShiftEvenWhenItsConsoleStillRuns() {
        UUID fon = hire(Role.COUNSELLOR);
        house.get(Staff.class).deactivate(fon);

        shifts.opened(fon);

        assertFalse(presence.anyoneOnShift());
    }

    @Test
    void anOpenConsoleAloneIsNobodyForAChild() {
        UUID fon = hire(Role.COUNSELLOR);
        shifts.opened(fon);
        shifts.choose(fon, Shifts.Choice.OFF);

        presence.seen(fon);

        assertFalse(presence.anyoneOnShift());
    }

    private UUID hire(Role role) {
        return house.hire(role.name().toLowerCase(Locale.ROOT), role).member().id();
    }
}
