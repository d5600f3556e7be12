package org.khiang.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khiang.conversations.staff.NewMember;
import org.khiang.conversations.staff.Role;
import org.khiang.conversations.staff.Staff;

class StaffRestTest {
    private static final String MAY = "{\"login\":\"may\",\"name\":\"เมย์\",\"role\":\"COUNSELLOR\"}";

    private final House house = new House();
    private final NewMember boss = house.hire("boss", Role.ADMIN);
    private final Browser browser = house.browserOf(boss);

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void aNewCounsellorGetsInWithThePasswordShownOnce() {
        HttpResponse<String> made = browser.post("/api/staff", MAY);

        assertEquals(200, made.statusCode());
        assertEquals(200, house.browser().signIn("may", field("password", made)).statusCode());
        assertFalse(browser.get("/api/staff").body().contains(field("password", made)));
    }

    @Test
    void theListNamesEveryoneAndNoSecret() {
        assertEquals("[{\"id\":\"" + boss.member().id()
                + "\",\"login\":\"boss\",\"name\":\"ฝน\",\"role\":\"ADMIN\",\"active\":true}]",
                browser.get("/api/staff").body());
    }

    @Test
    void aNewPasswordReplacesTheOldOne() {
        NewMember may = house.hire("may", Role.COUNSELLOR);

        String fresh = field("password", browser.post("/api/staff/" + may.member().id() + "/password", "{}"));

        assertEquals(401, house.browser().signIn("may", may.password()).statusCode());
        assertEquals(200, house.browser().signIn("may", fresh).statusCode());
    }

    @Test
    void aClosedAccountIsOutAtOnce() {
        NewMember may = house.hire("may", Role.COUNSELLOR);
        Browser other = house.browserOf(may);

        assertEquals(200, browser.post("/api/staff/" + may.member().id() + "/deactivate", "{}").statusCode());

        assertEquals(401, other.get("/api/me").statusCode());
        assertRefused(409, "NOT_ACTIVE", browser.post("/api/staff/" + may.member().id() + "/password", "{}"));
    }

    @Test
    void theLastAdministratorStays() {
        assertRefused(409, "LAST_ADMIN", browser.post("/api/staff/" + boss.member().id() + "/deactivate", "{}"));
    }

    @Test
    void aLoginThatExistsIsNotGivenTwice() {
        browser.post("/api/staff", MAY);

        assertRefused(409, "LOGIN_TAKEN", browser.post("/api/staff", MAY));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "BAD_LOGIN|{\"login\":\"Typed Here\",\"name\":\"เมย์\",\"role\":\"COUNSELLOR\"}",
        "BAD_LOGIN|{\"name\":\"เมย์\",\"role\":\"COUNSELLOR\"}",
        "BAD_NAME|{\"login\":\"may\",\"name\":\"Typed on Line\",\"role\":\"COUNSELLOR\"}",
        "BAD_NAME|{\"login\":\"may\",\"role\":\"COUNSELLOR\"}",
        "BAD_ROLE|{\"login\":\"may\",\"name\":\"เมย์\"}",
        "BAD_FRAME|{\"login\":\"may\",\"name\":\"เมย์\",\"role\":\"TYPED\"}",
        "BAD_FRAME|{\"login\":{\"typed\":1},\"name\":\"เมย์\",\"role\":\"ADMIN\"}",
        "BAD_FRAME|{\"typed"})
    void whatIsRefusedIsNamedByACodeAndNotRepeated(String why, String body) {
        assertRefused(400, why, browser.post("/api/staff", body));
        assertEquals(1, house.get(Staff.class).all().size());
    }

    @Test
    void nobodyUnknownIsClosedOrGivenAPassword() {
        List.of("password", "deactivate").forEach(act -> {
            assertRefused(404, "UNKNOWN", browser.post("/api/staff/" + UUID.randomUUID() + "/" + act, "{}"));
            assertRefused(400, "BAD_FRAME", browser.post("/api/staff/typed-here/" + act, "{}"));
        });
    }

    @ParameterizedTest
    @EnumSource(names = "ADMIN", mode = EnumSource.Mode.EXCLUDE)
    void nobodyButAnAdministratorSeesOrChangesAccounts(Role role) {
        Browser other = house.browserOf(house.hire("other", role));
        String own = "/api/staff/" + boss.member().id();

        assertRefused(403, "NOT_ALLOWED", other.get("/api/staff"));
        assertRefused(403, "NOT_ALLOWED", other.post("/api/staff", MAY));
        assertRefused(403, "NOT_ALLOWED", other.post(own + "/password", "{}"));
        assertRefused(403, "NOT_ALLOWED", other.post(own + "/deactivate", "{}"));
        assertEquals(200, house.browser().signIn("boss", boss.password()).statusCode());
        assertEquals(2, house.get(Staff.class).all().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/staff", "/api/staff/00000000-0000-0000-0000-000000000000/password"})
    void whoeverIsNotSignedInLearnsNotEvenWhoExists(String path) {
        assertRefused(401, "SIGNED_OUT", house.browser().post(path, MAY));
    }

    @Test
    void aFaultInsideTellsNothingOfItself() {
        house.change("drop table staff cascade");

        HttpResponse<String> answer = house.browser().signIn("typed-here", "typed-too");

        assertRefused(500, "INTERNAL_SERVER_ERROR", answer);
        assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElseThrow());
    }

    private static String field(String name, HttpResponse<String> answer) {
        Matcher field = Pattern.compile("\"" + name + "\":\"([^\"]*)\"").matcher(answer.body());
        assertTrue(field.find(), "no " + name);
        return field.group(1);
    }

    private static void assertRefused(int status, String why, HttpResponse<String> answer) {
        assertEquals(status + " {\"why\":\"" + why + "\"}", answer.statusCode() + " " + answer.body());
    }
}
