package org.khiang.console;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import io.micronaut.security.token.cookie.AccessTokenCookieConfiguration;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import org.khiang.conversations.staff.SignInSessions;

/** Carries a session's token in the browser, out of reach of any script and of any other site. */
@Singleton
class SessionCookie {
    private final AccessTokenCookieConfiguration settings;

    SessionCookie(AccessTokenCookieConfiguration settings) {
        this.settings = settings;
    }

    /** The token this browser brings, true or not. */
    Optional<String> token(HttpRequest<?> request) {
        return request.getCookies().findCookie(settings.getCookieName()).map(Cookie::getValue);
    }

    Cookie holding(String token, HttpRequest<?> request) {
        return cookie(token, request).maxAge(SignInSessions.LIFE);
    }

    /** Tells the browser to forget the token. */
    Cookie empty(HttpRequest<?> request) {
        return cookie("", request).maxAge(Duration.ZERO);
    }

    private Cookie cookie(String value, HttpRequest<?> request) {
        return Cookie.of(settings.getCookieName(), value).path("/").httpOnly(true).sameSite(SameSite.Strict)
                .secure(settings.isCookieSecure().orElseGet(request::isSecure));
    }
}
