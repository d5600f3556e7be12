package org.khiang.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.khiang.conversations.staff.NewMember;
import org.khiang.conversations.staff.Role;

/** A password that somebody looked over a shoulder for opens nothing (CP-01). */
class SecondFactorTest {
    private final House house = new House();
    private final NewMember fon = house.hire("fon", Role.COUNSELLOR);

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void aPasswordAloneOpensNothingButThePlaceForTheCode() {
        Browser browser = house.browser();
        assertEquals(200, browser.signIn("fon", fon.password()).statusCode());
        assertEquals(401, browser.get("/api/me").statusCode());
        assertEquals(401, browser.post("/api/escalations", "{}").statusCode());
    }

    @Test
    void theFirstCodeOfTheAppOpensTheDoorAndGivesTenCodesForPaper() {
        Browser browser = house.browser();
        App app = App.told(browser.signIn("fon", fon.password()).body());
        HttpResponse<String> in = browser.giveCode(app.code());
        assertEquals(200, in.statusCode());
        assertEquals(10, App.recovery(in.body()).size());
        assertEquals(200, browser.get("/api/me").statusCode());
    }

    @Test
    void aSecretOnceProvenIsNeverShownAgain() {
        house.browserOf(fon);
        String next = house.browser().signIn("fon", fon.password()).body();
        assertTrue(next.contains("\"next\":\"CODE\""), next);
        assertFalse(next.matches(".*[A-Z2-7]{32}.*"), next);
    }

    @Test
    void aCodeThatWasReadOverAShoulderWorksForNobodyElse() {
        Browser first = house.browser();
        App app = App.told(first.signIn("fon", fon.password()).body());
        String code = app.code();
        assertEquals(200, first.giveCode(code).statusCode());
        Browser second = house.browser();
        second.signIn("fon", fon.password());
        assertEquals(401, second.giveCode(code).statusCode());
        assertEquals(401, second.get("/api/me").statusCode());
    }

    @Test
    void aCodeFromPaperWorksOnce() {
        Browser browser = house.browser();
        App app = App.told(browser.signIn("fon", fon.password()).body());
        List<String> paper = App.recovery(browser.giveCode(app.code()).body());
        Browser lost = house.browser();
        lost.signIn("fon", fon.password());
        assertEquals(200, lost.giveCode(paper.get(3)).statusCode());
        Browser again = house.browser();
        again.signIn("fon", fon.password());
        assertEquals(401, again.giveCode(paper.get(3)).statusCode());
    }

    @Test
    void guessingCodesIsStoppedAfterFiveTries() {
        Browser browser = house.browser();
        App app = App.told(browser.signIn("fon", fon.password()).body());
        String old = app.codeAt(Instant.now().minusSeconds(3600));
        IntStream.range(0, 5).forEach(i -> assertEquals(401, browser.giveCode(old).statusCode()));
        assertEquals(429, browser.giveCode(app.code()).statusCode());
        assertEquals(401, browser.get("/api/me").statusCode());
    }

    @Test
    void aCodeWithoutThePasswordBeforeItIsNotLookedAt() {
        house.browserOf(fon);
        assertEquals(401, house.browser().giveCode("123456").statusCode());
        assertEquals(401, house.browser().withCookie("x").giveCode("123456").statusCode());
    }

    @Test
    void anAdministratorHelpsWhoLostPhoneAndPaper() {
        Browser fons = house.browserOf(fon);
        Browser admin = house.browserOf(house.hire("boss", Role.ADMIN));
        assertEquals(200, admin.post("/api/staff/" + fon.member().id() + "/second-factor/forget", "{}").statusCode());
        assertEquals(401, fons.get("/api/me").statusCode(), "the old session goes with it");
        assertTrue(house.browser().signIn("fon", fon.password()).body().contains("\"next\":\"APP\""));
        assertEquals(403, house.browserOf(house.hire("may", Role.COUNSELLOR))
                .post("/api/staff/" + fon.member().id() + "/second-factor/forget", "{}").statusCode());
    }
}
