package org.khiang.console;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import org.khiang.conversations.staff.Role;

/** Tells a page who sits before it. */
@Controller("/api/me")
@Secured(SecurityRule.IS_AUTHENTICATED)
class MeRest {
    private final boolean demo;

    MeRest(@Value("${khiang.demo:false}") boolean demo) {
        this.demo = demo;
    }

    /** Who is signed in, and whether all this is only a demo. */
    @Serdeable
    record Me(UUID id, String name, Role role, boolean demo) {
    }

    @Get
    Me me(Authentication who) {
        Role role = Role.valueOf(who.getRoles().iterator().next());
        return new Me(UUID.fromString(who.getName()), (String) who.getAttributes().get("name"), role, demo);
    }
}
