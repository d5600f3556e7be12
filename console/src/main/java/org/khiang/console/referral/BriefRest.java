package org.khiang.console.referral;

import io.micronaut.core.annotation.Nullable;
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
import java.util.UUID;
import org.khiang.console.Sitters;
import org.khiang.console.Why;
import org.khiang.conversations.Verdict;
import org.khiang.conversations.referral.Briefs;
import org.khiang.conversations.referral.LinkReport;
import org.khiang.conversations.referral.Ours;
import org.khiang.conversations.referral.Sheet;
import org.khiang.conversations.referral.ToChild;

/** Briefs: read, worded, checked, corrected by the child, and told to it. */
@Controller("/api/briefs")
@Secured({"COUNSELLOR", "REFERRAL_OFFICER", "SUPERVISOR"})
@ExecuteOn(TaskExecutors.BLOCKING)
class BriefRest {
    private final Briefs briefs;
    private final ToChild toChild;

    BriefRest(Briefs briefs, ToChild toChild) {
        this.briefs = briefs;
        this.toChild = toChild;
    }

    /** A change to the version that was read; a form fills what it is about. */
    @Serdeable
    record Change(int version, Briefs.@Nullable Written written, @Nullable UUID line, @Nullable Ours place,
                  @Nullable String sentence, @Nullable LinkReport report) {
        @Override
        public String toString() {
            return "change";
        }
    }

    /** What the child shall be told; {@code ref} said twice is said once. */
    @Serdeable
    record Telling(ToChild.@Nullable About about, @Nullable UUID ref, @Nullable String text, boolean sure) {
        boolean whole() {
            return about != null && ref != null && text != null;
        }

        @Override
        public String toString() {
            return "telling";
        }
    }

    @Get("/{referral}")
    Sheet read(UUID referral, Authentication who) {
        return briefs.read(Sitters.idOf(who), referral);
    }

    @Post("/{referral}")
    HttpResponse<?> write(UUID referral, @Body Change change, Authentication who) {
        return change.written() == null ? incomplete()
                : HttpResponse.ok(briefs.write(Sitters.idOf(who), referral, change.version(), change.written()));
    }

    @Post("/{referral}/quote")
    @Secured("COUNSELLOR")
    Sheet quote(UUID referral, @Body Change change, Authentication who) {
        return briefs.quote(Sitters.idOf(who), referral, change.version(), change.line());
    }

    @Post("/{referral}/correct")
    @Secured("COUNSELLOR")
    Sheet correct(UUID referral, @Body Change change, Authentication who) {
        return briefs.correct(Sitters.idOf(who), referral, change.version(), change.place(), change.sentence());
    }

    @Post("/{referral}/report")
    HttpResponse<?> report(UUID referral, @Body Change change, Authentication who) {
        return change.report() == null ? incomplete()
                : HttpResponse.ok(briefs.report(Sitters.idOf(who), referral, change.version(), change.report()));
    }

    @Post("/{referral}/check")
    Sheet check(UUID referral, @Body Change change, Authentication who) {
        return briefs.check(Sitters.idOf(who), referral, change.version());
    }

    @Post("/{referral}/child")
    @Secured("COUNSELLOR")
    HttpResponse<?> child(UUID referral, @Body Telling said, Authentication who) {
        if (!said.whole()) {
            return incomplete();
        }
        Verdict verdict = toChild.say(Sitters.idOf(who), referral, said.about(), said.ref(), said.text(), said.sure());
        return verdict.done() ? HttpResponse.ok(briefs.read(Sitters.idOf(who), referral))
                : HttpResponse.status(HttpStatus.CONFLICT).body(new Why(verdict.why().name()));
    }

    private static HttpResponse<?> incomplete() {
        return HttpResponse.badRequest(new Why("BAD_ANSWER"));
    }
}
