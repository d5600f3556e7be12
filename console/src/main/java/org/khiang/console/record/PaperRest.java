package org.khiang.console.record;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import org.khiang.console.Sitters;
import org.khiang.console.Why;
import org.khiang.conversations.record.Paper;
import org.khiang.conversations.record.PaperSheet;
import org.khiang.conversations.record.Papers;
import org.khiang.conversations.record.Plans;
import org.khiang.conversations.record.Saved;

/** Note and safety plan of a talk, saved while they are typed. */
@Controller("/api/records/{conversation}/papers/{kind}")
@Secured("COUNSELLOR")
@ExecuteOn(TaskExecutors.BLOCKING)
class PaperRest {
    private final Papers papers;
    private final Plans plans;

    PaperRest(Papers papers, Plans plans) {
        this.papers = papers;
        this.plans = plans;
    }

    /** A form as it stands on the page, and the edit it was based on. */
    @Serdeable
    record Typed(int based, @Nullable Paper paper) {
        @Override
        public String toString() {
            return "typed on " + based;
        }
    }

    /** How a plan goes to the child; {@code ref} makes it go once. */
    @Serdeable
    record Sending(@Nullable UUID ref, @Nullable Plans.How how, boolean sure) {
    }

    /** 409 with the text of a colleague when the form was based on an older one; nothing is lost on either side. */
    @Put
    HttpResponse<?> save(UUID conversation, Paper.Kind kind, @Body Typed typed, Authentication who) {
        if (typed.paper() == null) {
            return HttpResponse.badRequest(new Why("EMPTY"));
        }
        Saved saved = papers.save(Sitters.idOf(who), conversation, kind, typed.based(), typed.paper());
        return HttpResponse.status(saved.done() ? HttpStatus.OK : HttpStatus.CONFLICT).body(saved);
    }

    @Post("/finish")
    HttpResponse<?> finish(UUID conversation, Paper.Kind kind, Authentication who) {
        papers.finish(Sitters.idOf(who), conversation, kind);
        return HttpResponse.noContent();
    }

    @Get("/versions")
    List<PaperSheet> versions(UUID conversation, Paper.Kind kind, Authentication who) {
        return papers.versions(Sitters.idOf(who), conversation, kind);
    }

    /** Only a safety plan goes to a child. */
    @Post("/send")
    HttpResponse<?> send(UUID conversation, Paper.Kind kind, @Body Sending sending, Authentication who) {
        if (kind != Paper.Kind.PLAN || sending.ref() == null || sending.how() == null) {
            return HttpResponse.badRequest(new Why("BAD_FIELD"));
        }
        return RecordRefusals.answer(plans.send(Sitters.idOf(who), conversation, sending.ref(), sending.how(),
                sending.sure()));
    }
}
