package org.khiang.console.handover;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.khiang.console.Sitters;
import org.khiang.console.Why;
import org.khiang.conversations.Colleagues;
import org.khiang.conversations.Desk;
import org.khiang.conversations.Handover;
import org.khiang.conversations.OpenTalks;
import org.khiang.conversations.TransferCards;
import org.khiang.conversations.Transfers;

/** How a counsellor's own talks leave their hands: to a colleague, to the team, to the supervisors, to the bot. */
@Controller("/api/handover")
@Secured("COUNSELLOR")
@ExecuteOn(TaskExecutors.BLOCKING)
class HandoverRest {
    private final Transfers transfers;
    private final TransferCards cards;
    private final Colleagues colleagues;
    private final OpenTalks openTalks;
    private final Desk desk;

    HandoverRest(Transfers transfers, TransferCards cards, Colleagues colleagues, OpenTalks openTalks, Desk desk) {
        this.transfers = transfers;
        this.cards = cards;
        this.colleagues = colleagues;
        this.openTalks = openTalks;
        this.desk = desk;
    }

    /** To whom, or to the whole team when to nobody, and the sheet. */
    @Serdeable
    record Wanted(@Nullable UUID to, @Nullable Handover sheet) {
        @Override
        public String toString() {
            return "transfer";
        }
    }

    /** Who is on shift and may be asked to take this talk. */
    @Get("/talks/{conversation}/colleagues")
    HttpResponse<?> colleagues(UUID conversation, Authentication who) {
        return found(colleagues.of(Sitters.idOf(who), conversation));
    }

    /** What this person would leave behind; while there is one, nobody signs out. */
    @Get("/talks")
    List<OpenTalks.Still> talks(Authentication who) {
        return openTalks.of(Sitters.idOf(who));
    }

    @Post("/talks/{conversation}/transfer")
    HttpResponse<?> transfer(UUID conversation, @Body Wanted wanted, Authentication who) {
        return wanted.sheet() == null ? HttpResponse.badRequest(new Why("SHEET"))
                : Answered.with(transfers.offer(Sitters.idOf(who), conversation, wanted.to(), wanted.sheet()));
    }

    /** The supervisors hold it from now on. */
    @Post("/talks/{conversation}/to-supervisors")
    HttpResponse<?> toSupervisors(UUID conversation, Authentication who) {
        return Answered.with(openTalks.toSupervisors(Sitters.idOf(who), conversation));
    }

    /** The sheet with which a talk came to whoever holds it now. */
    @Get("/talks/{conversation}/came")
    HttpResponse<?> came(UUID conversation, Authentication who) {
        return found(cards.with(Sitters.idOf(who), conversation));
    }

    /** Where a talk can be handed back to. */
    @Get("/talks/{conversation}/returns")
    HttpResponse<?> returns(UUID conversation, Authentication who) {
        return found(desk.returns(Sitters.idOf(who), conversation));
    }

    private static HttpResponse<?> found(Optional<?> what) {
        return what.<HttpResponse<?>>map(HttpResponse::ok).orElseGet(() -> HttpResponse.notFound(new Why("NOT_FOUND")));
    }
}
