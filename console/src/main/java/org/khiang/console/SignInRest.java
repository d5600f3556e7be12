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
import io.nayuki.qrcodegen.QrCode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.khiang.conversations.staff.AppSecret;
import org.khiang.conversations.staff.Member;
import org.khiang.conversations.staff.SecondFactor;
import org.khiang.conversations.staff.SignIn;
import org.khiang.conversations.staff.SignInSessions;

/** The console's front door: a password, then a code. */
@Controller("/login")
@Replaces(LoginController.class)    // it takes forms too, which any site can make a browser send
@ExecuteOn(TaskExecutors.BLOCKING)
class SignInRest {
    private final SignIn signIn;
    private final SignInSessions sessions;
    private final SecondFactor second;
    private final SessionCookie cookie;

    SignInRest(SignIn signIn, SignInSessions sessions, SecondFactor second, SessionCookie cookie) {
        this.signIn = signIn;
        this.second = second;
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

    /** The code of an app, or one from paper. */
    @Serdeable
    record Code(@Nullable String code) {
        @Override
        public String toString() {
            return "code";
        }
    }

    /**
     * What is to be done next: IN, CODE (give one), or APP (tell an app first; the secret is shown this once).
     *
     * @param qr rows of the square code, a black square is '1'; null unless an app is to be told
     */
    @Serdeable
    record Next(String next, @Nullable String secret, @Nullable List<String> qr) {
        @Override
        public String toString() {
            return "next " + next;
        }
    }

    /** Codes for paper, shown this once after an app was told; none at any other sign-in. */
    @Serdeable
    record Passed(List<String> recovery) {
        @Override
        public String toString() {
            return "passed";
        }
    }

    /** 200 and the cookie, 401 WRONG, or 429 LIMITED with the seconds to wait; the cookie opens only the next step. */
    @Post
    HttpResponse<?> signIn(@Body Typed typed, HttpRequest<?> request) {
        if (typed.username() == null || typed.password() == null) {
            return HttpResponse.badRequest(new Why("BAD_FRAME"));
        }
        SignIn.Answer answer = signIn.check(typed.username(), typed.password());
        return answer.signedIn().<HttpResponse<?>>map(member -> next(member, request)).orElseGet(() -> no(answer));
    }

    /** 200 and the cookie that opens the console; 401 SIGNED_OUT without the password before it. */
    @Post("/code")
    HttpResponse<?> code(@Body Code typed, HttpRequest<?> request) {
        Optional<Member> member = cookie.token(request).flatMap(sessions::atDoor);
        if (member.isEmpty() || typed.code() == null) {
            return HttpResponse.unauthorized().body(new Why("SIGNED_OUT"));
        }
        boolean fresh = !second.has(member.get().id());
        SignIn.Answer answer = signIn.checkCode(member.get(), typed.code());
        return answer.signedIn().<HttpResponse<?>>map(one -> letIn(one, request,
                new Passed(fresh ? second.recoveryCodes(one.id()) : List.of()))).orElseGet(() -> no(answer));
    }

    private static HttpResponse<?> no(SignIn.Answer answer) {
        return answer.limited()
                ? HttpResponse.status(HttpStatus.TOO_MANY_REQUESTS).body(new Limited("LIMITED", answer.waitSeconds()))
                : HttpResponse.unauthorized().body(new Why("WRONG"));
    }

    private HttpResponse<?> next(Member member, HttpRequest<?> request) {
        if (!second.needed(member.id())) {
            return letIn(member, request, new Next("IN", null, null));
        }
        cookie.token(request).ifPresent(sessions::end);
        Next next = second.has(member.id()) ? new Next("CODE", null, null) : app(second.begin(member.id()));
        return HttpResponse.ok(next).cookie(cookie.holding(sessions.beginAtDoor(member.id()), request));
    }

    private static Next app(AppSecret secret) {
        QrCode code = QrCode.encodeText(secret.uri(), QrCode.Ecc.MEDIUM);
        List<String> rows = IntStream.range(0, code.size).mapToObj(y -> IntStream.range(0, code.size)
                .mapToObj(x -> code.getModule(x, y) ? "1" : "0").collect(Collectors.joining())).toList();
        return new Next("APP", secret.written(), rows);
    }

    private HttpResponse<?> letIn(Member member, HttpRequest<?> request, Object says) {
        cookie.token(request).ifPresent(sessions::end);     // who signs in anew leaves no old session behind
        return HttpResponse.ok(says).cookie(cookie.holding(sessions.begin(member.id()), request));
    }
}
