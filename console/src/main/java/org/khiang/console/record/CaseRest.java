package org.khiang.console.record;

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
import java.util.UUID;
import org.khiang.console.Sitters;
import org.khiang.console.Why;
import org.khiang.conversations.record.CaseSheet;
import org.khiang.conversations.record.Cases;
import org.khiang.conversations.record.Closing;
import org.khiang.conversations.record.Links;

/** A counsellor's own cases: to read, to link, to end. Which are one's own is the record's to say. */
@Controller("/api/records")
@Secured("COUNSELLOR")
@ExecuteOn(TaskExecutors.BLOCKING)
class CaseRest {
    private final Cases cases;
    private final Links links;

    CaseRest(Cases cases, Links links) {
        this.cases = cases;
        this.links = links;
    }

    /** The number of a case, KC-101, or of a talk, K-1001; search is by number only. */
    @Serdeable
    record Number(@Nullable String number) {
        String given() {
            return number == null ? "" : number;
        }
    }

    /** The talk by which a case is opened. */
    @Serdeable
    record Found(UUID conversation) {
    }

    /** Another case, and why it belongs to this one. */
    @Serdeable
    record Beside(@Nullable String number, @Nullable Links.Kind kind) {
    }

    @Get("/{conversation}")
    CaseSheet see(UUID conversation, Authentication who) {
        return cases.open(Sitters.idOf(who), conversation);
    }

    @Post("/find")
    Found find(@Body Number number, Authentication who) {
        return new Found(cases.find(Sitters.idOf(who), number.given()));
    }

    @Post("/{conversation}/close")
    HttpResponse<?> close(UUID conversation, @Body Closing closing, Authentication who) {
        if (closing.code() == null) {
            return HttpResponse.badRequest(new Why("BAD_CODE"));
        }
        return RecordRefusals.answer(cases.close(Sitters.idOf(who), conversation, closing));
    }

    @Post("/{conversation}/links")
    HttpResponse<?> link(UUID conversation, @Body Beside other, Authentication who) {
        if (other.number() == null || other.kind() == null) {
            return HttpResponse.badRequest(new Why("BAD_FIELD"));
        }
        links.make(Sitters.idOf(who), conversation, other.number().strip(), other.kind());
        return HttpResponse.noContent();
    }

    @Post("/{conversation}/links/{link}/end")
    HttpResponse<?> unlink(UUID conversation, UUID link, Authentication who) {
        links.end(Sitters.idOf(who), conversation, link);
        return HttpResponse.noContent();
    }
}
