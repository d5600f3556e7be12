package org.khiang.console;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.endpoints.LogoutController;
import org.khiang.conversations.staff.SignInSessions;

/** The way out: the session ends in the database, so that a copied cookie is worth nothing afterwards. */
@Controller("/logout")
@Replaces(LogoutController.class)
@ExecuteOn(TaskExecutors.BLOCKING)
class SignOutRest {
    private final SignInSessions sessions;
    private final SessionCookie cookie;

    SignOutRest(SignInSessions sessions, SessionCookie cookie) {
        this.sessions = sessions;
        this.cookie = cookie;
    }

    /** Always 200: whoever wants to leave has left. */
    @Post(consumes = MediaType.ALL)
    HttpResponse<?> signOut(HttpRequest<?> request) {
        cookie.token(request).ifPresent(sessions::end);
        return HttpResponse.ok().cookie(cookie.empty(request));
    }
}
