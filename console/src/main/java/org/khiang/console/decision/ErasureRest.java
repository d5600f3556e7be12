package org.khiang.console.decision;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.khiang.console.Sitters;
import org.khiang.conversations.decision.Erasures;
import org.khiang.conversations.decision.LegalHolds;

/** What was erased, and what must be kept although somebody wants it erased. */
@Controller("/api/erasures")
@Secured({"SUPERVISOR", "DPO"})
@ExecuteOn(TaskExecutors.BLOCKING)
class ErasureRest {
    private final Erasures erasures;
    private final LegalHolds holds;

    ErasureRest(Erasures erasures, LegalHolds holds) {
        this.erasures = erasures;
        this.holds = holds;
    }

    /** Certificates and holds; no words. */
    @Serdeable
    record Sight(List<Erasures.Certificate> erased, List<LegalHolds.Hold> holds) {
    }

    /** Which talk is to be kept, why and until when. */
    @Serdeable
    record Wanted(@Nullable String number, @Nullable String ground, @Nullable LocalDate until) {
    }

    @Get
    Sight see(Authentication who) {
        UUID me = Sitters.idOf(who);
        return new Sight(erasures.latest(me), holds.current(me));
    }

    @Post("/holds")
    Sight hold(@Body Wanted wanted, Authentication who) {
        holds.set(Sitters.idOf(who), wanted.number() == null ? "" : wanted.number().strip(),
                wanted.ground() == null ? "" : wanted.ground(),
                wanted.until() == null ? LocalDate.EPOCH : wanted.until());
        return see(who);
    }

    @Post("/holds/{id}/end")
    Sight end(UUID id, Authentication who) {
        holds.end(Sitters.idOf(who), id);
        return see(who);
    }
}
