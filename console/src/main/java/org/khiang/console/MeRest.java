package org.khiang.console;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import org.khiang.conversations.staff.Role;
import org.khiang.conversations.staff.ScreenLock;

/** Tells a page who sits before it. */
@Controller("/api/me")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class MeRest {
    private final boolean demo;
    private final ScreenLock lock;
    private final SessionCookie cookie;

    MeRest(@Value("${khiang.demo:false}") boolean demo, ScreenLock lock, SessionCookie cookie) {
        this.demo = demo;
        this.lock = lock;
        this.cookie = cookie;
    }

    /**
     * Who is signed in.
     *
     * @param demo      whether all this is only a demo
     * @param locked    whether the password is asked for before anything else
     * @param lockAfter seconds for which the page may stay untouched
     */
    @Serdeable
    record Me(UUID id, String name, Role role, boolean demo, boolean locked, long lockAfter) {
    }

    @Get
    Me me(Authentication who, HttpRequest<?> request) {
        Role role = Role.valueOf(who.getRoles().iterator().next());
        return new Me(UUID.fromString(who.getName()), (String) who.getAttributes().get("name"), role, demo,
                lock.locked(cookie.token(request).orElse("")), lock.after().toSeconds());
    }
}
