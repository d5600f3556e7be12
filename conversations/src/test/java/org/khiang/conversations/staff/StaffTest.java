package org.khiang.conversations.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khiang.conversations.staff.StaffRefusal.Code;

class StaffTest {
    private final House house = new House();
    private final Staff staff = house.get(Staff.class);
    private final SignIn signIn = house.get(SignIn.class);

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void aNewMemberGetsInWithThePasswordShownOnce() {
        NewMember fon = staff.add("fon", "  ฝน ", Role.COUNSELLOR);

        assertEquals(new Member(fon.member().id(), "fon", "ฝน", Role.COUNSELLOR, true), fon.member());
        assertTrue(fon.password().length() >= 16);
        assertEquals(fon.member(), signIn.check("fon", fon.password()).signedIn().orElseThrow());
    }

    @Test
    void noTwoPasswordsAreAlike() {
        Passwords passwords = house.get(Passwords.class);

        assertEquals(1000, Stream.generate(passwords::fresh).limit(1000).distinct().count());
    }

    @Test
    void whoeverStealsTheDatabaseFindsNoPassword() {
        NewMember fon = house.hire("fon", Role.COUNSELLOR);

        String stolen = house.stolen("staff");

        assertTrue(stolen.contains("$2b$04$"));
        assertFalse(stolen.contains(fon.password()));
    }

    @Test
    void aPasswordIsNotPrintedByAccident() {
        NewMember fon = house.hire("fon", Role.COUNSELLOR);
        Account account = house.get(Accounts.class).findByLogin("fon").orElseThrow();

        assertFalse(fon.toString().contains(fon.password()));
        assertFalse(account.toString().contains("$2b$"));
    }

    @Test
    void aLoginIsGivenOnlyOnceEvenWhenItsOwnerHasLeft() {
        staff.deactivate(house.hire("fon", Role.COUNSELLOR).member().id());

        assertRefused(Code.LOGIN_TAKEN, () -> staff.add("fon", "เมย์", Role.COUNSELLOR));
        assertEquals(1, staff.all().size());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "a", "Fon", "fon rain", "ฝน", "fon\n", "a/../b", "fon@x"})
    void aLoginOfOtherLettersIsRefused(String login) {
        assertRefused(Code.BAD_LOGIN, () -> staff.add(login, "ฝน", Role.COUNSELLOR));
    }

    @Test
    void aLoginLongerThanItsColumnIsRefused() {
        assertRefused(Code.BAD_LOGIN, () -> staff.add("f".repeat(65), "ฝน", Role.COUNSELLOR));
        staff.add("f".repeat(64), "ฝน", Role.COUNSELLOR);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "   ", "Line", "online", "LiNe fon", "ＬＩＮＥ", "li\u200Bne", "fon\u202E", "a\nb", "<b>",
        "🙂", "123456789012345678"})
    void aNameThatLineWouldRefuseOrThatHidesSomethingIsRefused(String name) {
        assertRefused(Code.BAD_NAME, () -> staff.add("fon", name, Role.COUNSELLOR));
    }

    @Test
    void aNameOfSeventeenUnitsStillFitsBehindTheWordForOlderSibling() {
        Member member = staff.add("fon", "12345678901234567", Role.COUNSELLOR).member();

        assertEquals(20, ("พี่" + member.name()).length());
    }

    @Test
    void aRefusalRepeatsNothingThatWasTyped() {
        StaffRefusal refusal = assertThrows(StaffRefusal.class, () -> staff.add("typed here", "ฝน", Role.ADMIN));

        assertEquals("BAD_LOGIN", refusal.getMessage());
    }

    @Test
    void aNewPasswordEndsTheOldOneAndWhateverItOpened() {
        NewMember fon = house.hire("fon", Role.COUNSELLOR);
        SignInSessions sessions = house.get(SignInSessions.class);
        String token = sessions.begin(fon.member().id());

        String fresh = staff.newPassword(fon.member().id());

        assertNotEquals(fon.password(), fresh);
        assertTrue(signIn.check("fon", fon.password()).signedIn().isEmpty());
        assertTrue(signIn.check("fon", fresh).signedIn().isPresent());
        assertTrue(sessions.of(token).isEmpty());
    }

    @Test
    void whoHasLeftIsOutAtOnceAndStaysOut() {
        NewMember fon = house.hire("fon", Role.COUNSELLOR);
        UUID id = fon.member().id();
        String token = house.get(SignInSessions.class).begin(id);

        staff.deactivate(id);

        assertTrue(house.get(SignInSessions.class).of(token).isEmpty());
        assertTrue(signIn.check("fon", fon.password()).signedIn().isEmpty());
        assertFalse(staff.find(id).orElseThrow().active());
        assertRefused(Code.NOT_ACTIVE, () -> staff.newPassword(id));
    }

    @Test
    void closingAnAccountIsToldToWhoeverGuardsItsTalks() {
        UUID fon = house.hire("fon", Role.COUNSELLOR).member().id();

        staff.deactivate(fon);

        assertEquals(List.of(new AccountClosed(fon)), house.get(Notices.class).heard);
    }

    @Test
    void nobodyUnknownIsClosedOrGivenAPassword() {
        assertRefused(Code.UNKNOWN, () -> staff.deactivate(UUID.randomUUID()));
        assertRefused(Code.UNKNOWN, () -> staff.newPassword(UUID.randomUUID()));
    }

    @Test
    void theLastAdministratorStays() {
        UUID first = house.hire("first", Role.ADMIN).member().id();
        UUID second = house.hire("second", Role.ADMIN).member().id();
        staff.deactivate(first);

        assertRefused(Code.LAST_ADMIN, () -> staff.deactivate(second));
        assertTrue(staff.find(second).orElseThrow().active());
        staff.deactivate(first);    // closing once more changes nothing, and is no way round
        assertTrue(staff.find(second).orElseThrow().active());
    }

    @Test
    void twoAdministratorsCannotCloseEachOtherAtTheSameMoment() {
        for (int round = 0; round < 10; round++) {
            UUID one = house.hire("one" + round, Role.ADMIN).member().id();
            UUID two = house.hire("two" + round, Role.ADMIN).member().id();
            Stream.of(one, two).map(id -> CompletableFuture.runAsync(() -> tryToClose(id))).toList()
                    .forEach(CompletableFuture::join);
            assertEquals(1, staff.all().stream().filter(Member::active).count());
            house.change("update staff set active = false");
        }
    }

    private void tryToClose(UUID id) {
        try {
            staff.deactivate(id);
        } catch (StaffRefusal lastOne) {
            assertEquals(Code.LAST_ADMIN, lastOne.code());
        }
    }

    private static void assertRefused(Code code, Runnable order) {
        assertEquals(code, assertThrows(StaffRefusal.class, order::run).code());
    }
}
