package org.khiang.console.handover;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import java.util.List;
import java.util.UUID;
import org.khiang.console.Sitters;
import org.khiang.console.Why;
import org.khiang.conversations.TransferAnswers;
import org.khiang.conversations.TransferCards;

/** Talks on their way from one counsellor to another, as the two of them see them (CP-51). */
@Controller("/api/handover/transfers")
@Secured("COUNSELLOR")
@ExecuteOn(TaskExecutors.BLOCKING)
class TransferRest {
    private final TransferAnswers answers;
    private final TransferCards cards;

    TransferRest(TransferAnswers answers, TransferCards cards) {
        this.answers = answers;
        this.cards = cards;
    }

    @Get
    List<TransferCards.Card> mine(Authentication who) {
        return cards.of(Sitters.idOf(who));
    }

    /** The sheet and the talk, for who is asked; the look is logged. */
    @Post("/{transfer}/open")
    HttpResponse<?> open(UUID transfer, Authentication who) {
        return cards.open(Sitters.idOf(who), transfer).<HttpResponse<?>>map(HttpResponse::ok)
                .orElseGet(() -> HttpResponse.notFound(new Why("TOO_LATE")));
    }

    /** The receiver has read the sheet; from now on the child is theirs. */
    @Post("/{transfer}/accept")
    HttpResponse<?> accept(UUID transfer, Authentication who) {
        return Answered.with(answers.accept(Sitters.idOf(who), transfer));
    }

    /** The receiver cannot; the sender goes on. */
    @Post("/{transfer}/refuse")
    HttpResponse<?> refuse(UUID transfer, Authentication who) {
        return Answered.with(answers.refuse(Sitters.idOf(who), transfer));
    }

    /** The sender goes on after all. */
    @Post("/{transfer}/take-back")
    HttpResponse<?> takeBack(UUID transfer, Authentication who) {
        return Answered.with(answers.takeBack(Sitters.idOf(who), transfer));
    }
}
