package org.khiang.console.decision;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.Serdeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.khiang.console.Sitters;
import org.khiang.conversations.TalkSheet;
import org.khiang.conversations.decision.Releases;

/** What a signed decision opens, for who proposed it and for a day; each look is logged. */
@Controller("/api/decisions/{id}")
@Secured({"COUNSELLOR", "SUPERVISOR", "DPO"})
@ExecuteOn(TaskExecutors.BLOCKING)
class ReleaseRest {
    private final Releases releases;
    private final ObjectMapper json;

    ReleaseRest(Releases releases, ObjectMapper json) {
        this.releases = releases;
        this.json = json;
    }

    /** One lesson as the command "corrections" reads it. */
    @Serdeable
    record Line(String text, String level, String category, String by, String at) {
        @Override
        public String toString() {
            return "line";
        }
    }

    @Get("/sealed")
    TalkSheet sealed(UUID id, Authentication who) {
        return releases.sealed(Sitters.idOf(who), id);
    }

    @Get("/copy")
    @Secured({"SUPERVISOR", "DPO"})
    @Produces(MediaType.TEXT_PLAIN)
    String copy(UUID id, Authentication who) {
        return releases.copy(Sitters.idOf(who), id);
    }

    @Get("/corrections")
    @Secured({"SUPERVISOR", "DPO"})
    @Produces(MediaType.TEXT_PLAIN)
    String corrections(UUID id, Authentication who) {
        StringBuilder lines = new StringBuilder();
        releases.lessons(Sitters.idOf(who), id).forEach(lesson -> lines.append(written(lesson)).append('\n'));
        return lines.toString();
    }

    private String written(Releases.Lesson one) {
        try {
            return json.writeValueAsString(new Line(one.text(), one.level(), one.category(), one.by(), one.at()));
        } catch (IOException failed) {
            throw new UncheckedIOException("a lesson cannot be written", failed);
        }
    }
}
