package org.khiang.conversations.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.khiang.conversations.staff.StaffRefusal.Code;

/** Another role is given by somebody else, with a reason, and works at once. */
class RolesTest {
    private static final String WHY = "เปลี่ยนงานตั้งแต่เดือนนี้";

    private final House house = new House();
    private final Roles roles = house.get(Roles.class);
    private final UUID som = house.hire("som", Role.ADMIN).member().id();
    private final UUID fon = house.hire("fon", Role.COUNSELLOR).member().id();

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void anotherRoleEndsEverySessionAndEveryTalkAndIsRemembered() {
        String token = house.get(SignInSessions.class).begin(fon);
        roles.change(som, fon, Role.ANALYST, " " + WHY + " ");
        assertTrue(house.get(SignInSessions.class).of(token).isEmpty());
        assertEquals(Role.ANALYST, house.get(Staff.class).find(fon).orElseThrow().role());
        assertEquals(List.of(new AccountClosed(fon)), house.get(Notices.class).heard);
        RoleChange change = roles.latest().get(0);
        assertEquals(List.of(fon, Role.COUNSELLOR, Role.ANALYST, WHY, som), List.of(change.staffId(),
                change.fromRole(), change.toRole(), change.reason(), change.madeBy()));
    }

    @Test
    void nobodyGivesThemselvesAnotherRole() {
        refused(Code.OWN_ROLE, som, som, Role.SUPERVISOR, WHY);
    }

    @Test
    void withoutAReasonNothingChanges() {
        refused(Code.REASON_NEEDED, som, fon, Role.SUPERVISOR, "  ok   ");
        refused(Code.REASON_NEEDED, som, fon, Role.SUPERVISOR, "ก".repeat(501));
        assertEquals(Role.COUNSELLOR, house.get(Staff.class).find(fon).orElseThrow().role());
    }

    @Test
    void theLastAdministratorStaysOne() {
        UUID second = house.hire("second", Role.ADMIN).member().id();
        roles.change(som, second, Role.ANALYST, WHY);
        refused(Code.LAST_ADMIN, second, som, Role.ANALYST, WHY);
    }

    @Test
    void whoHasLeftOrNeverCameGetsNoRoleAndTheSameIsNone() {
        refused(Code.SAME_ROLE, som, fon, Role.COUNSELLOR, WHY);
        house.get(Staff.class).deactivate(fon);
        refused(Code.NOT_ACTIVE, som, fon, Role.SUPERVISOR, WHY);
        refused(Code.UNKNOWN, som, UUID.randomUUID(), Role.SUPERVISOR, WHY);
        assertEquals(List.of(), roles.latest());
    }

    private void refused(Code code, UUID by, UUID person, Role role, String reason) {
        assertEquals(code, assertThrows(StaffRefusal.class, () -> roles.change(by, person, role, reason)).code());
    }
}
