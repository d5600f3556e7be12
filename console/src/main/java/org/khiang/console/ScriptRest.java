package org.khiang.console;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.khiang.conversations.Departures;
import org.khiang.conversations.dialogue.Script;
import org.khiang.conversations.dialogue.ScriptBook;
import org.khiang.conversations.dialogue.Situation;
import org.khiang.conversations.dialogue.Walk;

/** The script for those who own its words: to read, to look for where children leave, to walk. No child's words. */
@Controller("/api/script")
@Secured("SUPERVISOR")
@ExecuteOn(TaskExecutors.BLOCKING)
class ScriptRest {
    /** A talk is over after this quiet (practice: safe-disclosure.md section 6). */
    private static final Duration SESSION = Duration.ofHours(24);
    private static final int LONGEST_WORDS = 5000;

    private final Map<String, ScriptBook> books;
    private final Walk walk;
    private final Departures departures;
    private final Clock clock;

    ScriptRest(Script script, Walk walk, Departures departures, Clock clock) {
        books = script.languages().stream()
                .collect(Collectors.toUnmodifiableMap(code -> code, code -> ScriptBook.of(code, script)));
        this.walk = walk;
        this.departures = departures;
        this.clock = clock;
    }

    /** One step of a walk that the page keeps; what is typed here is the supervisor's own. */
    @Serdeable
    record Going(@Schema(type = "object", implementation = Object.class, description = "as the last step answered it")
                 Situation from, Walk.Act act) {
        @Override
        public String toString() {
            return "step of a walk";
        }
    }

    /** In one of the languages the bot speaks, such as "th". */
    @Get("/in/{language}")
    HttpResponse<?> read(String language) {
        ScriptBook book = books.get(language);
        return book == null ? HttpResponse.notFound(new Why("NOT_FOUND")) : HttpResponse.ok(book);
    }

    @Get("/departures")
    List<Departures.Departure> departures() {
        return departures.quietSince(clock.instant().minus(SESSION));
    }

    @Post("/walk")
    HttpResponse<?> go(@Body Going going) {
        if (going.act() == null || going.act().value() == null) {
            return HttpResponse.badRequest(new Why("NO_SUCH_STEP"));
        }
        if (going.act().value().length() > LONGEST_WORDS) {
            return HttpResponse.badRequest(new Why("TOO_LONG"));
        }
        try {
            return HttpResponse.ok(walk.go(going.from(), going.act()));
        } catch (IllegalArgumentException nowhere) {
            return HttpResponse.badRequest(new Why("NO_SUCH_STEP"));
        }
    }
}
