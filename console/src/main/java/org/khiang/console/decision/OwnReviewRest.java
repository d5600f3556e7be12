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
import java.util.List;
import java.util.UUID;
import org.khiang.console.Sitters;
import org.khiang.conversations.decision.ReviewCard;
import org.khiang.conversations.decision.Reviews;

/** What others found of one's own work, and what one answers (CP-112). */
@Controller("/api/my-reviews")
@Secured("COUNSELLOR")
@ExecuteOn(TaskExecutors.BLOCKING)
class OwnReviewRest {
    private final Reviews reviews;

    OwnReviewRest(Reviews reviews) {
        this.reviews = reviews;
    }

    /** An answer to a review. */
    @Serdeable
    record Answer(@Nullable String words) {
        @Override
        public String toString() {
            return "answer";
        }
    }

    @Get
    List<ReviewCard> mine(Authentication who) {
        return reviews.mine(Sitters.idOf(who));
    }

    @Post("/{id}/answer")
    HttpResponse<?> answer(UUID id, @Body Answer answer, Authentication who) {
        reviews.answer(Sitters.idOf(who), id, answer.words());
        return HttpResponse.ok();
    }
}
