package org.khiang.console.plan;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import java.time.LocalDate;
import java.util.UUID;
import org.khiang.console.Sitters;
import org.khiang.console.Why;
import org.khiang.conversations.plan.Attendance;
import org.khiang.conversations.plan.Duty;
import org.khiang.conversations.plan.Plan;
import org.khiang.conversations.plan.WeekPlans;
import org.khiang.conversations.plan.WeekSheet;

/** The plan of shifts: everyone who works in it reads it, supervisors and administrators write it. */
@Controller("/api/plan/shifts")
@Secured({"SUPERVISOR", "ADMIN"})
@ExecuteOn(TaskExecutors.BLOCKING)
class ShiftPlanRest {
    private final Plan plan;
    private final WeekPlans weeks;
    private final Attendance attendance;

    ShiftPlanRest(Plan plan, WeekPlans weeks, Attendance attendance) {
        this.plan = plan;
        this.weeks = weeks;
        this.attendance = attendance;
    }

    /** The week in which this day is. */
    @Get("/weeks/{day}")
    @Secured({"COUNSELLOR", "SUPERVISOR", "ADMIN"})
    WeekSheet week(LocalDate day) {
        return weeks.of(Duty.SHIFT, day);
    }

    /** Who should be there and is not, and what the coming day lacks. */
    @Get("/now")
    @Secured("SUPERVISOR")
    Attendance.Standing now() {
        return attendance.now();
    }

    /** Like the week before the one that begins on this Monday. */
    @Post("/weeks/{day}/copy")
    Plan.Copied copy(LocalDate day, Authentication who) {
        return plan.copyWeekBefore(Sitters.idOf(who), Duty.SHIFT, day);
    }

    @Post
    HttpResponse<?> add(@Body Wanted wanted, Authentication who) {
        return wanted.wish(Duty.SHIFT).<HttpResponse<?>>map(wish -> {
            plan.add(Sitters.idOf(who), wish);
            return HttpResponse.ok();
        }).orElseGet(() -> HttpResponse.badRequest(new Why("BAD_TIMES")));
    }

    @Post("/{turn}")
    HttpResponse<?> change(UUID turn, @Body Wanted wanted, Authentication who) {
        return wanted.wish(Duty.SHIFT).<HttpResponse<?>>map(wish -> {
            plan.change(Sitters.idOf(who), turn, wish);
            return HttpResponse.ok();
        }).orElseGet(() -> HttpResponse.badRequest(new Why("BAD_TIMES")));
    }

    @Post("/{turn}/remove")
    HttpResponse<?> remove(UUID turn, Authentication who) {
        plan.remove(Sitters.idOf(who), turn, Duty.SHIFT);
        return HttpResponse.ok();
    }
}
