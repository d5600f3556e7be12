package org.khiang.console.decision;

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
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.khiang.console.Sitters;
import org.khiang.console.Why;
import org.khiang.conversations.TalkSheet;
import org.khiang.conversations.Tasks;
import org.khiang.conversations.decision.Agreement;
import org.khiang.conversations.decision.ReviewCard;
import org.khiang.conversations.decision.Reviews;
import org.khiang.conversations.decision.Score;

/** Reviews of finished work, for learning: by supervisors, with a line of the talk for each point. */
@Controller("/api/reviews")
@Secured("SUPERVISOR")
@ExecuteOn(TaskExecutors.BLOCKING)
class ReviewRest {
    private static final Set<Tasks.Kind> OURS = EnumSet.of(Tasks.Kind.LATE_SIGNATURE, Tasks.Kind.TALK_TODAY);

    private final Reviews reviews;
    private final Tasks tasks;
    private final Clock clock;

    ReviewRest(Reviews reviews, Tasks tasks, Clock clock) {
        this.reviews = reviews;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** All reviews without words, what must be done today, and how far two reviewers agree. */
    @Serdeable
    record Sight(Instant now, List<ReviewCard> reviews, List<Tasks.Task> today, Agreement agreement) {
    }

    /** What a review found. */
    @Serdeable
    record Found(@Nullable List<Score> scores, @Nullable String summary) {
        @Override
        public String toString() {
            return "found";
        }
    }

    @Get
    Sight all(Authentication who) {
        return new Sight(clock.instant(), reviews.all(Sitters.idOf(who)), tasks.open().stream()
                .filter(task -> OURS.contains(task.kind())).toList(), reviews.agreement());
    }

    @Get("/{id}")
    ReviewCard read(UUID id, Authentication who) {
        return reviews.read(Sitters.idOf(who), id);
    }

    @Post("/{id}/take")
    ReviewCard take(UUID id, Authentication who) {
        return reviews.take(Sitters.idOf(who), id);
    }

    @Get("/{id}/talk")
    TalkSheet talk(UUID id, Authentication who) {
        return reviews.talk(Sitters.idOf(who), id);
    }

    @Post("/{id}/let-go")
    HttpResponse<?> letGo(UUID id, Authentication who) {
        reviews.letGo(Sitters.idOf(who), id);
        return HttpResponse.ok();
    }

    @Post("/{id}/finish")
    ReviewCard finish(UUID id, @Body Found found, Authentication who) {
        return reviews.finish(Sitters.idOf(who), id, found.scores() == null ? List.of() : found.scores(),
                found.summary());
    }

    @Post("/{id}/calibrate")
    HttpResponse<?> calibrate(UUID id, Authentication who) {
        reviews.calibrate(Sitters.idOf(who), id);
        return HttpResponse.ok();
    }

    @Post("/today/{task}/done")
    HttpResponse<?> done(UUID task, Authentication who) {
        boolean ours = tasks.open().stream().anyMatch(one -> one.id().equals(task) && OURS.contains(one.kind()));
        return ours && tasks.done(Sitters.idOf(who), task) ? HttpResponse.ok()
                : HttpResponse.notFound(new Why("NOT_FOUND"));
    }
}
