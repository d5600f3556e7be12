package org.khiang.conversations.staff;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Finds out whether somebody is who they say, and slows down whoever guesses. */
@Singleton
public class SignIn {
    private static final int FAILURES = 5;
    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final long BUSY_SECONDS = 10;

    private final Accounts accounts;
    private final SignInFailures failures;
    private final Passwords passwords;
    private final SecondFactor secondFactor;
    private final Clock clock;
    /** Checking a password is made to cost time; a flood of guesses must not take it from a child who is writing. */
    private final Semaphore places = new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);

    SignIn(Accounts accounts, SignInFailures failures, Passwords passwords, SecondFactor secondFactor,
           Clock clock) {
        this.accounts = accounts;
        this.failures = failures;
        this.passwords = passwords;
        this.secondFactor = secondFactor;
        this.clock = clock;
    }

    /** What came of a try: a member, or seconds to wait, or neither when login or password is wrong. */
    public record Answer(@Nullable Member member, long waitSeconds) {
        private static final Answer WRONG = new Answer(null, 0);

        /** The member, when login and password belong together and the account is open. */
        public Optional<Member> signedIn() {
            return Optional.ofNullable(member);
        }

        /** True when nothing was looked at: too many wrong tries, or too many people at the door at once. */
        public boolean limited() {
            return waitSeconds > 0;
        }
    }

    /**
     * After five wrong tries within 15 minutes even the right password has to wait, known login or not.
     * Not for use inside a transaction: a try has to be seen by those that come at the same moment.
     */
    public Answer check(String login, String password) {
        return counted(login, () -> compare(login, password));
    }

    /** The second proof of who gave the right password; guessing codes waits like guessing passwords does. */
    public Answer checkCode(Member member, String code) {
        return counted("code:" + member.login(),
                () -> secondFactor.fits(member.id(), code) ? new Answer(member, 0) : Answer.WRONG);
    }

    private Answer counted(String tried, Supplier<Answer> look) {
        SignInFailure attempt = countAsFailure(tried);
        long wait = secondsToWait(attempt);
        if (wait > 0) {
            failures.deleteById(attempt.id());      // nothing was looked at, so nothing failed
            return new Answer(null, wait);
        }
        Answer answer = look.get();
        if (answer.limited() || answer.signedIn().isPresent()) {
            failures.deleteById(attempt.id());
        }
        return answer;
    }

    // Counted before the password is looked at: a hundred tries at the same moment are still five.
    private SignInFailure countAsFailure(String login) {
        Instant now = clock.instant();
        failures.deleteByAtBefore(now.minus(WINDOW));
        return failures.save(new SignInFailure(UUID.randomUUID(), Sha256.of(login), now));
    }

    private long secondsToWait(SignInFailure attempt) {
        Instant now = clock.instant();
        List<SignInFailure> others = failures
                .findByLoginHashAndAtAfterOrderByAtDesc(attempt.loginHash(), now.minus(WINDOW)).stream()
                .filter(other -> !other.id().equals(attempt.id())).toList();
        if (others.size() < FAILURES) {
            return 0;
        }
        Duration left = Duration.between(now, others.get(FAILURES - 1).at().plus(WINDOW));
        return Math.max(1, left.plusMillis(999).toSeconds());
    }

    private Answer compare(String login, String password) {
        if (!enter()) {
            return new Answer(null, BUSY_SECONDS);
        }
        try {
            Account account = accounts.findByLogin(login).filter(Account::active).orElse(null);
            boolean fits = passwords.fits(password, account == null ? null : account.passwordHash());
            return fits ? new Answer(account.member(), 0) : Answer.WRONG;
        } finally {
            places.release();
        }
    }

    private boolean enter() {
        try {
            return places.tryAcquire(BUSY_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
