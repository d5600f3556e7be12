package org.khiang.conversations.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SignInSessionsTest {
    private final House house = new House();
    private final SignInSessions sessions = house.get(SignInSessions.class);
    private final UUID fon = house.hire("fon", Role.COUNSELLOR).member().id();

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void aTokenHas256BitsAndOpensForItsOwner() {
        String token = sessions.begin(fon);

        assertEquals(32, Base64.getUrlDecoder().decode(token).length);
        assertEquals(fon, sessions.of(token).orElseThrow().id());
    }

    @Test
    void aForgedTokenOpensNothing() {
        String token = sessions.begin(fon);

        assertTrue(sessions.of("").isEmpty());
        assertTrue(sessions.of(fon.toString()).isEmpty());
        assertTrue(sessions.of(token.substring(1)).isEmpty());
        assertTrue(sessions.of(token + "A").isEmpty());
    }

    @Test
    void whoeverStealsTheDatabaseFindsNoToken() {
        String token = sessions.begin(fon);

        assertFalse(house.stolen("staff_session").contains(token));
    }

    @Test
    void aSessionEndsAfterTwelveHours() {
        String token = sessions.begin(fon);

        house.pass(Duration.ofHours(12).minusSeconds(1));
        assertTrue(sessions.of(token).isPresent());
        house.pass(Duration.ofSeconds(1));
        assertTrue(sessions.of(token).isEmpty());
    }

    @Test
    void expiredSessionsAreSweptAway() {
        sessions.begin(fon);
        house.pass(Duration.ofHours(13));
        sessions.begin(fon);

        assertEquals(1, house.stolen("staff_session").lines().filter(fon.toString()::equals).count());
    }

    @Test
    void signingOutEndsThisBrowserOnly() {
        String here = sessions.begin(fon);
        String there = sessions.begin(fon);

        sessions.end(here);

        assertTrue(sessions.of(here).isEmpty());
        assertTrue(sessions.of(there).isPresent());
    }

    @Test
    void aLostDeviceEndsEverySessionOfItsOwnerAndNoOther() {
        UUID may = house.hire("may", Role.COUNSELLOR).member().id();
        String lost = sessions.begin(fon);
        String other = sessions.begin(may);

        sessions.endAll(fon);

        assertTrue(sessions.of(lost).isEmpty());
        assertTrue(sessions.of(other).isPresent());
    }

    @Test
    void aRoleTakenAwayIsGoneWithTheNextUse() {
        house.change("update staff set role = 'SUPERVISOR'");
        String token = sessions.begin(fon);
        assertEquals(Role.SUPERVISOR, sessions.of(token).orElseThrow().role());

        house.change("update staff set role = 'COUNSELLOR'");

        assertEquals(Role.COUNSELLOR, sessions.of(token).orElseThrow().role());
    }
}
