package org.khiang.console.plan;

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
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.khiang.console.Sitters;
import org.khiang.console.Why;
import org.khiang.conversations.plan.Hours;
import org.khiang.conversations.plan.NextPerson;
import org.khiang.conversations.plan.OpeningHours;
import org.khiang.conversations.plan.SpecialDay;
import org.khiang.conversations.plan.Span;
import org.khiang.conversations.staff.Member;
import org.khiang.conversations.staff.Staff;

/** The opening hours, and what a child would read about them now. */
@Controller("/api/plan/hours")
@ExecuteOn(TaskExecutors.BLOCKING)
class HoursRest {
    private final OpeningHours opening;
    private final NextPerson next;
    private final Staff staff;

    HoursRest(OpeningHours opening, NextPerson next, Staff staff) {
        this.opening = opening;
        this.next = next;
        this.staff = staff;
    }

    /** A version with the name of who made it. */
    @Serdeable
    record Edition(int number, String by, Instant at) {
    }

    /**
     * The page.
     *
     * @param version of these hours, 0 while nobody has set any
     * @param next    when a child would be told that somebody is there next; null when no time is told
     */
    @Serdeable
    record Sight(int version, @Nullable Hours hours, List<Edition> editions, @Nullable LocalDateTime next) {
    }

    /** Hours as a page sends them, with the version it looked at. */
    @Serdeable
    record Wanted(int seen, @Nullable List<List<Span>> week, @Nullable List<SpecialDay> days) {
    }

    @Get
    @Secured({"COUNSELLOR", "SUPERVISOR", "ADMIN"})
    Sight see() {
        List<Edition> editions = opening.versions().stream().map(one -> new Edition(one.number(),
                staff.find(one.by()).map(Member::name).orElse(""), one.at())).toList();
        return new Sight(editions.isEmpty() ? 0 : editions.get(0).number(), opening.current().orElse(null), editions,
                next.at().orElse(null));
    }

    @Get("/{version}")
    @Secured({"SUPERVISOR", "ADMIN"})
    Hours earlier(int version) {
        return opening.of(version);
    }

    @Post
    @Secured({"SUPERVISOR", "ADMIN"})
    HttpResponse<?> set(@Body Wanted wanted, Authentication who) {
        if (wanted.week() == null || wanted.days() == null) {
            return HttpResponse.badRequest(new Why("BAD_HOURS"));
        }
        opening.set(Sitters.idOf(who), wanted.seen(), new Hours(wanted.week(), wanted.days()));
        return HttpResponse.ok();
    }
}
