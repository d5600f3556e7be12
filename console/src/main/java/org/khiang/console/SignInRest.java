package org.khiang.console;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.endpoints.LoginController;
import io.micronaut.serde.annotation.Serdeable;
import org.khiang.conversations.staff.Member;
import org.khiang.conversations.staff.SignIn;
import org.khiang.conversations.staff.SignInSessions;

/** The console's front door. */
@Controller("/login")
@Replaces(LoginController.class)    // it takes forms too, which any site can make a browser send
@ExecuteOn(TaskExecutors.BLOCKING)
class SignInRest {
    private final SignIn signIn;
    private final SignInSessions sessions;
    private final SessionCookie cookie;

    SignInRest(SignIn signIn, SignInSessions sessions, SessionCookie cookie) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.cookie = cookie;
    }

    /** What somebody typed at the door. */
    @Serdeable
    record Typed(@Nullable String username, @Nullable String password) {
        @Override
        public String toString() {
            return "typed at the door";
        }
    }

    /** Too many wrong tries: nothing is looked at for so many seconds. */
    @Serdeable
    record Limited(String why, long seconds) {
    }

    /** 200 and the cookie, 401 WRONG, or 429 LIMITED with the seconds to wait. */
    @Post
    HttpResponse<?> signIn(@Body Typed typed, HttpRequest<?> request) {
        if (typed.username() == null || typed.password() == null) {
            return HttpResponse.badRequest(new Why("BAD_FRAME"));
        }
        SignIn.Answer answer = signIn.check(typed.username(), typed.password());
        if (answer.limited()) {
            return HttpResponse.status(HttpStatus.TOO_MANY_REQUESTS).body(new Limited("LIMITED", answer.waitSeconds()));
        }
        return answer.signedIn().<HttpResponse<?>>map(member -> letIn(member, request))
                .orElseGet(() -> HttpResponse.unauthorized().body(new Why("WRONG")));
    }

    private HttpResponse<?> letIn(Member member, HttpRequest<?> request) {
        cookie.token(request).ifPresent(sessions::end);     // who signs in anew leaves no old session behind
        return HttpResponse.ok().cookie(cookie.holding(sessions.begin(member.id()), request));
    }
}
