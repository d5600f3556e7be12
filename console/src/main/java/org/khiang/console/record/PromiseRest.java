package org.khiang.console.record;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;
import org.khiang.console.Sitters;
import org.khiang.console.Why;
import org.khiang.conversations.record.Promises;

/** What is promised to a child, and what became of it. */
@Controller("/api")
@Secured("COUNSELLOR")
@ExecuteOn(TaskExecutors.BLOCKING)
class PromiseRest {
    private final Promises promises;

    PromiseRest(Promises promises) {
        this.promises = promises;
    }

    /** A promise and until when it is to be kept. */
    @Serdeable
    record Wanted(@Nullable String text, @Nullable Instant due) {
        @Override
        public String toString() {
            return "promise";
        }
    }

    /** Kept, or why not. */
    @Serdeable
    record Outcome(boolean kept, @Nullable String reason) {
        @Override
        public String toString() {
            return kept ? "kept" : "broken";
        }
    }

    @Post("/records/{conversation}/promises")
    HttpResponse<?> make(UUID conversation, @Body Wanted wanted, Authentication who) {
        if (wanted.text() == null || wanted.due() == null) {
            return HttpResponse.badRequest(new Why("EMPTY"));
        }
        promises.make(Sitters.idOf(who), conversation, wanted.text(), wanted.due());
        return HttpResponse.noContent();
    }

    @Post("/promises/{promise}/settle")
    HttpResponse<?> settle(UUID promise, @Body Outcome outcome, Authentication who) {
        promises.settle(Sitters.idOf(who), promise, outcome.kept(), outcome.reason());
        return HttpResponse.noContent();
    }
}
