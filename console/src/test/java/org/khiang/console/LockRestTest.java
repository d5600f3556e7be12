package org.khiang.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.khiang.conversations.staff.NewMember;
import org.khiang.conversations.staff.Role;

/** A screen that was left reads nothing, and only the password of its owner opens it again (CP-01). */
class LockRestTest {
    private static final AtomicInteger HIRED = new AtomicInteger();
    private static final House HOUSE = new House();

    private final NewMember dao = HOUSE.hire("dao" + HIRED.incrementAndGet(), Role.SUPERVISOR);

    @AfterAll
    static void close() {
        HOUSE.close();
    }

    @Test
    void aLockedScreenReadsNothingUntilThePasswordIsGivenAgain() {
        Browser browser = HOUSE.browserOf(dao);
        assertEquals(200, browser.get("/api/escalations").statusCode());
        assertEquals(200, browser.post("/api/lock", "{}").statusCode());
        assertEquals(List.of(423, "{\"why\":\"LOCKED\"}"), List.of(browser.get("/api/escalations").statusCode(),
                browser.get("/api/escalations").body()));
        assertTrue(browser.get("/api/me").body().contains("\"locked\":true"));
        assertEquals(200, unlock(browser, dao.password()));
        assertEquals(200, browser.get("/api/escalations").statusCode());
    }

    @Test
    void neitherATouchNorAWrongPasswordNorThatOfSomebodyElseOpensIt() {
        NewMember may = HOUSE.hire("may", Role.SUPERVISOR);
        Browser browser = HOUSE.browserOf(dao);
        browser.post("/api/lock", "{}");
        assertEquals(200, browser.post("/api/active", "{}").statusCode());
        assertEquals(401, unlock(browser, "wrong"));
        assertEquals(401, unlock(browser, may.password()));
        assertEquals(400, browser.post("/api/unlock", "{}").statusCode());
        assertEquals(423, browser.get("/api/escalations").statusCode());
    }

    @Test
    void guessingBeforeALockedScreenWaitsLikeGuessingAtTheDoor() {
        Browser browser = HOUSE.browserOf(dao);
        browser.post("/api/lock", "{}");
        IntStream.range(0, 5).forEach(i -> unlock(browser, "wrong"));
        assertEquals(429, unlock(browser, dao.password()));
        assertEquals(429, HOUSE.browser().signIn(dao.member().login(), dao.password()).statusCode());
    }

    @Test
    void aScreenThatIsTouchedStaysOpenAndOneThatNobodyTouchesLocksItselfAndATouchComesTooLate() throws Exception {
        try (House house = new House(Map.of("khiang.lock.after", "3s"))) {
            Browser browser = house.browserOf(house.hire("nok", Role.SUPERVISOR));
            for (int i = 0; i < 5; i++) {
                Thread.sleep(800);
                browser.post("/api/active", "{}");
            }
            assertEquals(200, browser.get("/api/escalations").statusCode());
            Thread.sleep(3200);
            browser.post("/api/active", "{}");
            assertEquals(423, browser.get("/api/escalations").statusCode());
        }
    }

    @Test
    void oneScreenIsLockedAndTheOtherOfTheSamePersonIsNot() {
        Browser here = HOUSE.browserOf(dao);
        Browser there = HOUSE.browserOf(dao);
        here.post("/api/lock", "{}");
        assertEquals(423, here.get("/api/escalations").statusCode());
        assertEquals(200, there.get("/api/escalations").statusCode());
    }

    private static int unlock(Browser browser, String password) {
        return browser.post("/api/unlock", "{\"password\":\"" + password + "\"}").statusCode();
    }
}
