package org.khiang.console;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.endpoints.LogoutController;
import org.khiang.conversations.OpenTalks;
import org.khiang.conversations.beside.Listening;
import org.khiang.conversations.staff.Member;
import org.khiang.conversations.staff.SignInSessions;

/** The way out: the session ends in the database, so that a copied cookie is worth nothing afterwards. */
@Controller("/logout")
@Replaces(LogoutController.class)
@ExecuteOn(TaskExecutors.BLOCKING)
class SignOutRest {
    private final SignInSessions sessions;
    private final OpenTalks openTalks;
    private final Listening listening;
    private final SessionCookie cookie;

    SignOutRest(SignInSessions sessions, OpenTalks openTalks, Listening listening, SessionCookie cookie) {
        this.sessions = sessions;
        this.openTalks = openTalks;
        this.listening = listening;
        this.cookie = cookie;
    }

    /** Whoever wants to leave has left; but nobody leaves a child behind (CP-50): 409 while talks are open. */
    @Post(consumes = MediaType.ALL)
    HttpResponse<?> signOut(HttpRequest<?> request) {
        boolean open = cookie.token(request).flatMap(sessions::of)
                .filter(member -> !openTalks.of(member.id()).isEmpty()).isPresent();
        if (open) {
            return HttpResponse.status(HttpStatus.CONFLICT).body(new Why("OPEN_TALKS"));
        }
        cookie.token(request).flatMap(sessions::of).map(Member::id).ifPresent(listening::away);
        cookie.token(request).ifPresent(sessions::end);
        return HttpResponse.ok().cookie(cookie.empty(request));
    }
}
