package org.khiang.console;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import org.khiang.conversations.beside.Listening;
import org.khiang.conversations.staff.Member;
import org.khiang.conversations.staff.ScreenLock;
import org.khiang.conversations.staff.SignIn;
import org.khiang.conversations.staff.SignInSessions;

/** The lock of a screen that is left (CP-01): nothing of a child comes through it until the password was given. */
@Controller("/api")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class LockRest {
    private final ScreenLock lock;
    private final SignIn signIn;
    private final SignInSessions sessions;
    private final SessionCookie cookie;
    private final Seats seats;
    private final Listening listening;

    LockRest(ScreenLock lock, SignIn signIn, SignInSessions sessions, SessionCookie cookie, Seats seats,
             Listening listening) {
        this.lock = lock;
        this.signIn = signIn;
        this.sessions = sessions;
        this.cookie = cookie;
        this.seats = seats;
        this.listening = listening;
    }

    /** The password typed before a locked screen. */
    @Serdeable
    record Password(@Nullable String password) {
        @Override
        public String toString() {
            return "password";
        }
    }

    /** Somebody is there: a key or a pointer moved within the last half minute. */
    @Post("/active")
    HttpResponse<?> active(HttpRequest<?> request) {
        lock.touched(token(request));
        return HttpResponse.ok();
    }

    /** Locks this sign-in now, on every page it is open in; whoever listened to a talk listens no more (CP-43). */
    @Post("/lock")
    HttpResponse<?> lock(HttpRequest<?> request) {
        lock.lock(token(request));
        sessions.of(token(request)).map(Member::id).ifPresent(listening::away);
        seats.lockTurned(token(request));
        return HttpResponse.ok();
    }

    /** 200, 401 WRONG, or 429 LIMITED with the seconds to wait: guessing here counts as guessing at the door. */
    @Post("/unlock")
    HttpResponse<?> unlock(@Body Password typed, HttpRequest<?> request) {
        Optional<Member> member = sessions.of(token(request));
        if (typed.password() == null || member.isEmpty()) {
            return HttpResponse.badRequest(new Why("BAD_FRAME"));
        }
        SignIn.Answer answer = signIn.check(member.get().login(), typed.password());
        if (answer.limited()) {
            return HttpResponse.status(HttpStatus.TOO_MANY_REQUESTS)
                    .body(new SignInRest.Limited("LIMITED", answer.waitSeconds()));
        }
        if (answer.signedIn().isEmpty()) {
            return HttpResponse.unauthorized().body(new Why("WRONG"));
        }
        lock.unlock(token(request));
        seats.lockTurned(token(request));
        return HttpResponse.ok();
    }

    private String token(HttpRequest<?> request) {
        return cookie.token(request).orElse("");
    }
}
