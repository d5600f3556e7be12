package org.khiang.console;

import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.khiang.conversations.ServiceNames;
import org.khiang.conversations.staff.Member;
import org.khiang.conversations.staff.SignInSessions;

/** Asks the sign-in who sits before a console, and asks again while the line is open. */
@Singleton
public class Sitters {
    private final SignInSessions sessions;
    private final ServiceNames names;
    private final SessionCookie cookie;

    Sitters(SignInSessions sessions, ServiceNames names, SessionCookie cookie) {
        this.sessions = sessions;
        this.names = names;
        this.cookie = cookie;
    }

    /** The ticket this request came with; empty when it came with none. */
    String ticketOf(HttpRequest<?> request) {
        return cookie.token(request).orElse("");
    }

    /** Whose ticket it is now: a closed account, a changed role or a sign-out works at once. */
    Optional<Sitter> of(String ticket) {
        return sessions.of(ticket).map(this::sitter);
    }

    /** The account of whoever is signed in. */
    public static UUID idOf(Authentication who) {
        return UUID.fromString(who.getName());
    }

    private Sitter sitter(Member member) {
        return new Sitter(member.id(), names.of(member.id()), member.role());
    }
}
