package org.khiang.console;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import org.khiang.conversations.Care;
import org.khiang.conversations.Verdict;
import org.khiang.conversations.beside.Pairings;
import org.khiang.conversations.shift.Debriefs;

/** The team as a supervisor cares for it (practice: console-practice.md section 11). */
@Controller("/api/care")
@Secured("SUPERVISOR")
@ExecuteOn(TaskExecutors.BLOCKING)
class CareRest {
    private final Care care;
    private final Debriefs debriefs;
    private final Pairings pairings;

    CareRest(Care care, Debriefs debriefs, Pairings pairings) {
        this.care = care;
        this.debriefs = debriefs;
        this.pairings = pairings;
    }

    /** Who is to whisper to whom. */
    @Serdeable
    record Pair(@Nullable UUID newcomer, @Nullable UUID whisperer) {
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

    /** Names who whispers to a newcomer in this shift (CP-127). */
    @Post("/pairs")
    HttpResponse<?> pair(@Body Pair pair, Authentication who) {
        return pair.newcomer() == null || pair.whisperer() == null ? HttpResponse.badRequest(new Why("BAD_FRAME"))
                : answer(pairings.pair(Sitters.idOf(who), pair.newcomer(), pair.whisperer()));
    }

    @Post("/pairs/{newcomer}/part")
    HttpResponse<?> part(UUID newcomer, Authentication who) {
        return answer(pairings.part(Sitters.idOf(who), newcomer));
    }

    private static HttpResponse<?> answer(Verdict verdict) {
        return verdict.done() ? HttpResponse.ok() : HttpResponse.status(HttpStatus.CONFLICT)
                .body(new Why(verdict.why().name()));
    }
}
