package org.khiang.console;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import java.util.UUID;
import org.khiang.conversations.Care;
import org.khiang.conversations.shift.Debriefs;

/** The team as a supervisor cares for it (practice: console-practice.md section 11). */
@Controller("/api/care")
@Secured("SUPERVISOR")
@ExecuteOn(TaskExecutors.BLOCKING)
class CareRest {
    private final Care care;
    private final Debriefs debriefs;

    CareRest(Care care, Debriefs debriefs) {
        this.care = care;
        this.debriefs = debriefs;
    }

    @Get
    Care.Team team() {
        return care.team();
    }

    @Post("/debriefs/{escalation}/held")
    HttpResponse<?> held(UUID escalation, Authentication who) {
        return debriefs.held(Sitters.idOf(who), escalation) ? HttpResponse.ok()
                : HttpResponse.notFound(new Why("NOT_FOUND"));
    }
}
