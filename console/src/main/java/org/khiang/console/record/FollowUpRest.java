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
import org.khiang.conversations.record.Answers;
import org.khiang.conversations.record.Checks;

/** The agreed checks on a child: to plan, to try, to note what was found (CP-100, CP-101). */
@Controller("/api")
@Secured("COUNSELLOR")
@ExecuteOn(TaskExecutors.BLOCKING)
class FollowUpRest {
    private final Checks checks;

    FollowUpRest(Checks checks) {
        this.checks = checks;
    }

    /** When, and the window the child named in the chat where it had named none before. */
    @Serdeable
    record Wanted(@Nullable Instant due, @Nullable String window) {
    }

    /** NO_ANSWER, NOT_SAFE or REFUSED. */
    @Serdeable
    record Missed(@Nullable String result) {
    }

    @Post("/records/{conversation}/follow-ups")
    HttpResponse<?> plan(UUID conversation, @Body Wanted wanted, Authentication who) {
        if (wanted.due() == null) {
            return HttpResponse.badRequest(new Why("EMPTY"));
        }
        checks.plan(Sitters.idOf(who), conversation, wanted.due(), wanted.window());
        return HttpResponse.noContent();
    }

    @Post("/follow-ups/{followUp}/missed")
    HttpResponse<?> missed(UUID followUp, @Body Missed missed, Authentication who) {
        checks.missed(Sitters.idOf(who), followUp, missed.result() == null ? "" : missed.result());
        return HttpResponse.noContent();
    }

    @Post("/follow-ups/{followUp}/answered")
    HttpResponse<?> answered(UUID followUp, @Body Answers answers, Authentication who) {
        checks.answered(Sitters.idOf(who), followUp, answers);
        return HttpResponse.noContent();
    }

    @Post("/follow-ups/{followUp}/drop")
    HttpResponse<?> drop(UUID followUp, Authentication who) {
        checks.drop(Sitters.idOf(who), followUp);
        return HttpResponse.noContent();
    }
}
