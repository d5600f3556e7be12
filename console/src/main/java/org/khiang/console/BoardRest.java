package org.khiang.console;

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
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.khiang.conversations.Board;
import org.khiang.conversations.Queue;
import org.khiang.conversations.staff.Presence;

/** The supervisor's board: who waits, who was taken by whom, what was closed how; one opened only with a reason. */
@Controller("/api/escalations")
@Secured("SUPERVISOR")
@ExecuteOn(TaskExecutors.BLOCKING)
class BoardRest {
    private static final int SHORTEST_REASON = 5;
    private static final int LONGEST_NOTE = 2000;
    private static final Supplier<HttpResponse<?>> ERASED =
            () -> HttpResponse.status(HttpStatus.CONFLICT).body(new Why("ERASED"));

    private final Board board;
    private final Queue queue;
    private final Presence presence;
    private final Clock clock;

    BoardRest(Board board, Queue queue, Presence presence, Clock clock) {
        this.board = board;
        this.queue = queue;
        this.presence = presence;
        this.clock = clock;
    }

    /** The whole board; no words of a child. */
    @Serdeable
    record Sight(Instant now, List<Queue.Waiting> waiting, List<Board.Row> talking, List<Board.Row> kept,
                 List<Board.Row> closed, List<org.khiang.conversations.Sight.Asked> asked) {
    }

    /** Why a supervisor opens a talk. */
    @Serdeable
    record Reason(String reason) {
    }

    /** What a supervisor notes in a review. */
    @Serdeable
    record Note(String note) {
        @Override
        public String toString() {
            return "note";
        }
    }

    @Get
    Sight see(Authentication who) {
        presence.seen(Sitters.idOf(who));
        return new Sight(clock.instant(), queue.waiting(), board.talking(), board.kept(), board.ended(),
                queue.sight().asked(Sitters.idOf(who)));
    }

    @Post("/{escalation}/open")
    HttpResponse<?> open(UUID escalation, @Body Reason reason, Authentication who) {
        String said = reason.reason() == null ? "" : reason.reason().strip();
        if (said.length() < SHORTEST_REASON || said.length() > LONGEST_NOTE) {
            return HttpResponse.badRequest(new Why("REASON_NEEDED"));
        }
        return board.erased(escalation) ? ERASED.get() : board.open(Sitters.idOf(who), escalation, said)
                .<HttpResponse<?>>map(HttpResponse::ok).orElseGet(() -> HttpResponse.notFound(new Why("NOT_FOUND")));
    }

    @Post("/{escalation}/put-back")
    HttpResponse<?> putBack(UUID escalation, Authentication who) {
        return board.putBack(Sitters.idOf(who), escalation) ? HttpResponse.ok()
                : HttpResponse.notFound(new Why("NOT_FOUND"));
    }

    @Post("/{escalation}/review")
    HttpResponse<?> review(UUID escalation, @Body Note note, Authentication who) {
        String said = note.note() == null ? "" : note.note().strip();
        if (said.isEmpty() || said.length() > LONGEST_NOTE) {
            return HttpResponse.badRequest(new Why("NOTE_NEEDED"));
        }
        return board.erased(escalation) ? ERASED.get() : board.review(Sitters.idOf(who), escalation, said)
                .<HttpResponse<?>>map(HttpResponse::ok).orElseGet(() -> HttpResponse.notFound(new Why("NOT_FOUND")));
    }
}
