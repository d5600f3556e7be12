package org.khiang.conversations.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SignInTest {
    private static final SignIn.Answer WRONG = new SignIn.Answer(null, 0);

    private House house = new House();
    private final NewMember fon = house.hire("fon", Role.COUNSELLOR);

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void aWrongPasswordAndAnUnknownLoginGetTheSameAnswer() {
        assertEquals(WRONG, check("fon", "wrong"));
        assertEquals(WRONG, check("nobody", fon.password()));
    }

    @Test
    void nothingOddThatIsTypedBreaksTheDoor() {
        String nearly = fon.password() + " ";
        for (String typed : List.of("", " ", "\u0000", "\uD800", "ก".repeat(5000), "' or 1=1 --", nearly)) {
            assertEquals(WRONG, check(typed, fon.password()));
            assertTrue(check("fon", typed).signedIn().isEmpty());
        }
    }

    @Test
    void afterFiveWrongTriesTheRightPasswordHasToWaitToo() {
        failFiveTimes("fon");

        assertEquals(15 * 60, check("fon", fon.password()).waitSeconds());
        house.pass(Duration.ofMinutes(10));
        assertEquals(5 * 60, check("fon", fon.password()).waitSeconds());
        house.pass(Duration.ofMinutes(5));
        assertTrue(check("fon", fon.password()).signedIn().isPresent());
    }

    @Test
    void knockingWhileWaitingDoesNotMakeTheWaitLonger() {
        failFiveTimes("fon");
        house.pass(Duration.ofMinutes(14));
        IntStream.range(0, 20).forEach(i -> assertTrue(check("fon", "wrong").limited()));
        house.pass(Duration.ofMinutes(1));

        assertTrue(check("fon", fon.password()).signedIn().isPresent());
    }

    @Test
    void aLoginThatDoesNotExistIsSlowedDownJustTheSame() {
        failFiveTimes("nobody");

        assertEquals(15 * 60, check("nobody", "wrong").waitSeconds());
    }

    @Test
    void signingInBetweenGivesNoFreshTries() {
        IntStream.range(0, 4).forEach(i -> check("fon", "wrong"));
        assertTrue(check("fon", fon.password()).signedIn().isPresent());

        check("fon", "wrong");
        assertTrue(check("fon", fon.password()).limited());
    }

    @Test
    void signingInOftenIsNoFailure() {
        IntStream.range(0, 20).forEach(i -> assertTrue(check("fon", fon.password()).signedIn().isPresent()));
    }

    @Test
    void someoneElsesWrongTriesDoNotKeepMeOut() {
        failFiveTimes("may");

        assertTrue(check("fon", fon.password()).signedIn().isPresent());
    }

    @Test
    void aRestartGivesNoFreshTries() {
        failFiveTimes("fon");

        house = house.restarted(Map.of());

        assertTrue(check("fon", fon.password()).limited());
    }

    @Test
    void aHundredTriesAtTheSameMomentAreStillFive() {
        ExecutorService crowd = Executors.newFixedThreadPool(20);
        long lookedAt = IntStream.range(0, 100)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> check("fon", "wrong"), crowd)).toList().stream()
                .map(CompletableFuture::join).filter(answer -> !answer.limited()).count();
        crowd.shutdown();

        assertTrue(lookedAt <= 5, lookedAt + " tries were looked at");
        house.pass(Duration.ofMinutes(15));
        assertTrue(check("fon", fon.password()).signedIn().isPresent());
    }

    @Test
    void aPasswordTypedIntoTheLoginFieldIsNotKept() {
        check(fon.password(), "fon");

        assertFalse(house.stolen("sign_in_failure").contains(fon.password()));
    }

    @Test
    void timeDoesNotTellWhoWorksHere() {
        house = house.restarted(Map.of("khiang.staff.bcrypt-cost", 11));
        house.hire("slow", Role.COUNSELLOR);

        long known = fastest("slow");
        long unknown = fastest("nobody");

        assertTrue(unknown > known / 2, "unknown " + unknown + " ms, known " + known + " ms");
    }

    private long fastest(String login) {
        return IntStream.range(0, 3).mapToLong(i -> {
            long start = System.nanoTime();
            check(login, "wrong");
            return (System.nanoTime() - start) / 1_000_000;
        }).min().orElseThrow();
    }

    private void failFiveTimes(String login) {
        IntStream.range(0, 5).forEach(i -> assertEquals(WRONG, check(login, "wrong")));
    }

    private SignIn.Answer check(String login, String password) {
        return house.get(SignIn.class).check(login, password);
    }
}
