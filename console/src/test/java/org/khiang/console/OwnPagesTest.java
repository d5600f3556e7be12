package org.khiang.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khiang.conversations.staff.NewMember;
import org.khiang.conversations.staff.Role;
import org.khiang.conversations.staff.Staff;

class OwnPagesTest {
    private static final House HOUSE = new House();
    private static final NewMember BOSS = HOUSE.hire("boss", Role.ADMIN);
    private static final String NEW_ONE = "{\"login\":\"intruder\",\"name\":\"ฝน\",\"role\":\"ADMIN\"}";

    @AfterAll
    static void close() {
        HOUSE.close();
    }

    static Stream<List<String>> strangers() {
        String own = HOUSE.browser().origin();
        return Stream.of(List.of(), List.of("null"), List.of("https://elsewhere.example"), List.of(""),
                List.of(own.replace("http:", "https:")), List.of(own + "0"), List.of(own + ".elsewhere.example"),
                List.of(own.replaceAll(":\\d+$", "")), List.of(own + "/"), List.of(own + "@elsewhere.example"),
                List.of(own, "https://elsewhere.example"), List.of("https://elsewhere.example", own));
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void aPageOfAnotherSiteChangesNothingEvenInASignedInBrowser(List<String> origins) {
        Browser browser = HOUSE.browserOf(BOSS);

        for (String path : List.of("/api/staff", "/logout", "/login", "/api/nothing")) {
            HttpResponse<String> answer = browser.postFrom(path, NEW_ONE, origins.toArray(String[]::new));
            assertEquals("403 {\"why\":\"ORIGIN\"}", answer.statusCode() + " " + answer.body());
        }
        assertEquals(200, browser.get("/api/me").statusCode());
        assertEquals(1, HOUSE.get(Staff.class).all().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "MADEUP"})
    void noOtherVerbIsAWayRound(String verb) {
        Browser browser = HOUSE.browserOf(BOSS);

        HttpResponse<String> answer = browser.send(browser.request("/api/staff")
                .header("Origin", "https://elsewhere.example").method(verb, BodyPublishers.ofString(NEW_ONE)));

        assertEquals(403, answer.statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%61pi/staff", "//api/staff", "/v2/bot/../../api/staff", "/line/webhook/../../api/staff"})
    void noWayOfWritingTheAddressIsAWayRound(String path) {
        HttpResponse<String> answer = HOUSE.browserOf(BOSS).postFrom(path, NEW_ONE, "https://elsewhere.example");

        assertTrue(answer.statusCode() >= 400, "status " + answer.statusCode());
        assertEquals(1, HOUSE.get(Staff.class).all().size());
    }

    @Test
    void lineIsNoPageAndNeedsNoOrigin() {
        assertNotEquals(403, HOUSE.browser().postFrom("/line/webhook", "{}").statusCode());
        assertNotEquals(403, HOUSE.browser().postFrom("/v2/bot/message/push", "{}").statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/line/webhook", "/v2/bot/message/push", "/simulator/api/children"})
    void aStrangePageCannotPassForLine(String path) {
        assertEquals(403, HOUSE.browser().postFrom(path, "{}", "https://elsewhere.example").statusCode());
    }

    @Test
    void readingNeedsNoOrigin() {
        assertEquals(200, HOUSE.browserOf(BOSS).get("/api/me").statusCode());
    }

    @Test
    void behindAProxyTheAddressPeopleTypeIsTheOnlyOneThatCounts() {
        try (House behind = new House(Map.of("khiang.console.origin", "https://desk.example.org"))) {
            String typed = "{\"username\":\"fon\",\"password\":\"wrong\"}";
            Browser browser = behind.browser();

            assertEquals(401, browser.postFrom("/login", typed, "https://desk.example.org").statusCode());
            assertEquals(403, browser.postFrom("/login", typed, browser.origin()).statusCode());
        }
    }
}
