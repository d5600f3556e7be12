package org.khiang.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khiang.conversations.staff.NewMember;
import org.khiang.conversations.staff.Role;
import org.khiang.conversations.staff.SignInSessions;

class OpenDoorsTest {
    private static final House HOUSE = new House();
    private static final House DEMO = new House(Map.of("khiang.demo", true));

    @AfterAll
    static void close() {
        HOUSE.close();
        DEMO.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/me", "/api/staff", "/api/staff/", "/api/escalations", "/api/nothing", "/ws/console",
        "/nothing", "/API/staff", "/beans", "/env", "/routes", "/consoles", "/login/x", "/.env",
        "/simulator/", "/simulator/api/children", "/v2/bot/message/push"})
    void whatIsNotNamedIsShutForWhoeverIsNotSignedIn(String path) {
        HttpResponse<String> answer = HOUSE.browser().get(path);

        assertEquals("401 {\"why\":\"SIGNED_OUT\"}", answer.statusCode() + " " + answer.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"//", "//api/staff", "/console/../api/staff", "/console/%2e%2e/api/staff",
        "/console/..%2fapi/staff", "/webjars/../api/staff", "/api/staff;x=/console/", "/console/;/../api/staff", "/%61pi/staff", "/api%2fstaff",
        "/console//../../api/staff", "/login/../api/staff"})
    void noWayOfWritingAnAddressLeadsRoundTheDoor(String path) {
        HttpResponse<String> answer = HOUSE.browser().get(path);

        assertTrue(answer.statusCode() >= 400 && answer.statusCode() < 500, path + " " + answer.statusCode());
        assertFalse(answer.body().contains("login"), answer.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/console/../application-test.properties", "/console/%2e%2e/application-test.properties",
        "/webjars/..%2f..%2f..%2fapplication-test.properties", "/webjars/%5c..%5c..%5capplication-test.properties"})
    void noPageLeadsToOurSettings(String path) {
        assertFalse(HOUSE.browser().get(path).body().contains("datasources"), path);
    }

    @Test
    void whoeverTypesOnlyTheAddressFindsTheConsole() {
        HttpResponse<String> answer = HOUSE.browser().get("/");

        assertEquals(307, answer.statusCode());
        assertEquals("/console/", answer.headers().firstValue("Location").orElseThrow());
        assertEquals(200, HOUSE.browser().get("/console/").statusCode());
        assertEquals(200, HOUSE.browser().get("/console").statusCode());
    }

    @Test
    void whatThePageIsMadeOfIsOpen() {
        assertEquals(200, HOUSE.browser().get("/webjars/lit/3.3.2/index.js").statusCode());
    }

    @Test
    void theSimulatorIsOpenInADemoAlone() {
        assertEquals(200, DEMO.browser().get("/simulator/").statusCode());
        assertEquals(404, DEMO.browser().get("/v2/bot/message/push").statusCode());
        assertEquals(401, DEMO.browser().get("/api/staff").statusCode());
    }

    @Test
    void beingSignedInOpensNothingThatIsNotNamed() {
        Browser browser = HOUSE.browserOf(HOUSE.hire("may", Role.ADMIN));

        for (String path : List.of("/nothing", "/api/nothing", "/beans", "/env", "/flyway", "/loggers")) {
            HttpResponse<String> answer = browser.get(path);
            assertEquals("403 {\"why\":\"NOT_ALLOWED\"}", answer.statusCode() + " " + answer.body(), path);
        }
    }

    @Test
    void whereOnlyTheBotRunsNobodyIsSignedIn() {
        try (House bot = new House(Map.of("khiang.role.console", false))) {
            NewMember fon = bot.hire("fon", Role.ADMIN);
            String token = bot.get(SignInSessions.class).begin(fon.member().id());

            assertEquals(401, bot.browser().signIn("fon", fon.password()).statusCode());
            assertEquals(401, bot.browser().withCookie(token).get("/api/staff").statusCode());
            assertEquals(401, bot.browser().get("/console/").statusCode());
        }
    }
}
