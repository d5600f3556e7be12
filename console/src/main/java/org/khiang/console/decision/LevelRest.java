package org.khiang.console.decision;

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
import java.util.UUID;
import org.khiang.console.Sitters;
import org.khiang.console.Why;
import org.khiang.conversations.decision.LevelWish;
import org.khiang.conversations.decision.Levels;

/** How urgent a talk is and what it is about, corrected by the one who reads it. */
@Controller("/api/levels/{conversation}")
@Secured({"COUNSELLOR", "SUPERVISOR"})
@ExecuteOn(TaskExecutors.BLOCKING)
class LevelRest {
    private final Levels levels;

    LevelRest(Levels levels) {
        this.levels = levels;
    }

    /** The names as the page sends them; {@code from} is the level the page showed. */
    @Serdeable
    record Wish(@Nullable String from, @Nullable String level, @Nullable String category, @Nullable String reason,
                @Nullable String words, @Nullable UUID line) {
        @Override
        public String toString() {
            return "wish";
        }
    }

    @Post
    HttpResponse<?> change(UUID conversation, @Body Wish wish, Authentication who) {
        LevelWish read;
        try {
            read = LevelWish.read(wish.from(), wish.level(), wish.category(), wish.reason())
                    .because(wish.words(), wish.line());
        } catch (IllegalArgumentException | NullPointerException unreadable) {
            return HttpResponse.badRequest(new Why("BAD_FRAME"));
        }
        levels.change(Sitters.idOf(who), conversation, read);
        return HttpResponse.ok();
    }
}
