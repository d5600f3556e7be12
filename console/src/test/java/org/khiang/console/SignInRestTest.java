package org.khiang.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khiang.conversations.staff.NewMember;
import org.khiang.conversations.staff.Role;
import org.khiang.conversations.staff.Staff;

class SignInRestTest {
    private House house = new House();
    private final NewMember fon = house.hire("fon", Role.COUNSELLOR);

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void theRightPasswordOpensTheConsole() {
        Browser browser = house.browser();

        assertEquals(200, house.pass(browser, fon).statusCode());

        HttpResponse<String> me = browser.get("/api/me");
        assertEquals("{\"id\":\"" + fon.member().id() + "\",\"name\":\"ฝน\",\"role\":\"COUNSELLOR\",\"demo\":false,"
                + "\"locked\":false,\"lockAfter\":300}",
                me.body());
    }

    @Test
    void theCookieIsKeptFromScriptsAndFromOtherSites() {
        assertEquals(Set.of("Max-Age=43200", "Path=/", "HTTPOnly", "SameSite=Strict"), attributesOfANewCookie());
    }

    @Test
    void theCookieTravelsOnlyEncryptedWhereItIsSetSo() {
        try (House secure = new House(Map.of("micronaut.security.token.cookie.cookie-secure", true))) {
            house.close();
            house = secure;
            house.hire("fon", Role.COUNSELLOR);
            assertTrue(attributesOfANewCookie().contains("Secure"));
        }
    }

    @Test
    void aWrongPasswordAndAnUnknownLoginAreAnsweredAlike() {
        HttpResponse<String> wrong = house.browser().signIn("fon", "wrong");
        HttpResponse<String> unknown = house.browser().signIn("nobody", fon.password());

        assertAnswer(401, "{\"why\":\"WRONG\"}", wrong);
        assertAnswer(401, "{\"why\":\"WRONG\"}", unknown);
        assertTrue(wrong.headers().firstValue("Set-Cookie").isEmpty());
    }

    @Test
    void afterFiveWrongTriesTheRightPasswordWaitsToo() {
        IntStream.range(0, 5).forEach(i -> house.browser().signIn("fon", "wrong"));

        HttpResponse<String> answer = house.browser().signIn("fon", fon.password());

        assertEquals(429, answer.statusCode());
        assertTrue(answer.body().matches("\\{\"why\":\"LIMITED\",\"seconds\":(900|8[0-9]{2})}"), answer.body());
        assertTrue(answer.headers().firstValue("Set-Cookie").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"username\":\"fon\"}", "{\"username\":\"fon\",\"password\":null}", "{\"usern",
        "[\"secret-word\"]", "\"secret-word\"", "{\"username\":{\"secret-word\":1},\"password\":\"x\"}", "null", ""})
    void whatCannotBeReadIsRefusedWithoutRepeatingIt(String body) {
        assertAnswer(400, "{\"why\":\"BAD_FRAME\"}", house.browser().post("/login", body));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/x-www-form-urlencoded", "text/plain", "multipart/form-data"})
    void aFormWhichAnySiteCanSendIsNotRead(String type) {
        Browser browser = house.browser();

        HttpResponse<String> answer = browser.send(browser.request("/login").header("Content-Type", type)
                .header("Origin", browser.origin())
                .POST(BodyPublishers.ofString("username=fon&password=" + fon.password())));

        assertEquals(415, answer.statusCode());
        assertTrue(answer.headers().firstValue("Set-Cookie").isEmpty());
    }

    @Test
    void whoSignsOutCannotComeBackWithTheOldCookie() {
        Browser browser = house.browserOf(fon);
        String old = browser.cookieValue();

        HttpResponse<String> answer = browser.post("/logout", "{}");

        assertEquals(200, answer.statusCode());
        assertTrue(answer.headers().firstValue("Set-Cookie").orElseThrow().startsWith("KHIANG=; Max-Age=0"));
        assertSignedOut(house.browser().withCookie(old));
    }

    @Test
    void aPictureOnAnotherSiteCannotSignAnybodyOut() {
        Browser browser = house.browserOf(fon);

        assertFalse(browser.get("/logout").statusCode() < 400);

        assertEquals(200, browser.get("/api/me").statusCode());
    }

    @Test
    void signingInAnewLeavesNoOldSessionBehind() {
        Browser browser = house.browserOf(fon);
        String old = browser.cookieValue();

        house.pass(browser, fon);

        assertSignedOut(house.browser().withCookie(old));
        assertEquals(200, browser.get("/api/me").statusCode());
    }

    @Test
    void aCookieFromBeforeIsWorthNothingOnceTheAccountIsClosed() {
        Browser browser = house.browserOf(fon);

        house.get(Staff.class).deactivate(fon.member().id());

        assertSignedOut(browser);
        assertAnswer(401, "{\"why\":\"WRONG\"}", house.browser().signIn("fon", fon.password()));
    }

    @Test
    void aForgedCookieOpensNothing() {
        String real = house.browserOf(fon).cookieValue();

        Stream.of("", "x", "' or 1=1 --", fon.member().id().toString(), real.substring(1), "A" + real)
                .forEach(forged -> assertSignedOut(house.browser().withCookie(forged)));
    }

    @Test
    void aRoleThatChangesChangesWithTheNextCall() {
        house.hire("other", Role.ADMIN);
        Browser browser = house.browserOf(house.hire("boss", Role.ADMIN));
        assertEquals(200, browser.get("/api/staff").statusCode());

        house.change("update staff set role = 'COUNSELLOR' where login = 'boss'");

        assertAnswer(403, "{\"why\":\"NOT_ALLOWED\"}", browser.get("/api/staff"));
    }

    private Set<String> attributesOfANewCookie() {
        NewMember may = house.hire("may", Role.COUNSELLOR);
        String set = house.pass(house.browser(), may).headers().firstValue("Set-Cookie").orElseThrow();
        return Stream.of(set.split("; ")).skip(1).filter(part -> !part.startsWith("Expires"))
                .collect(Collectors.toSet());
    }

    private static void assertSignedOut(Browser browser) {
        assertAnswer(401, "{\"why\":\"SIGNED_OUT\"}", browser.get("/api/me"));
    }

    private static void assertAnswer(int status, String body, HttpResponse<String> answer) {
        assertEquals(status + " " + body, answer.statusCode() + " " + answer.body());
    }
}
