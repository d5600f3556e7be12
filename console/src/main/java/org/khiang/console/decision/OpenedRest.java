package org.khiang.console.decision;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.khiang.console.Sitters;
import org.khiang.conversations.decision.Openings;

/** What was opened for whoever asks, and until when; the words come by a door of their own, which is logged. */
@Controller("/api/opened")
@Secured({"COUNSELLOR", "SUPERVISOR", "DPO"})
@ExecuteOn(TaskExecutors.BLOCKING)
class OpenedRest {
    private final Openings openings;
    private final Clock clock;

    OpenedRest(Openings openings, Clock clock) {
        this.openings = openings;
        this.clock = clock;
    }

    /** No words. */
    @Serdeable
    record Sight(Instant now, List<Openings.Opening> opened) {
    }

    @Get
    Sight mine(Authentication who) {
        return new Sight(clock.instant(), openings.of(Sitters.idOf(who)));
    }
}
