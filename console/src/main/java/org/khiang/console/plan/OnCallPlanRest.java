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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.khiang.console.Sitters;
import org.khiang.console.Why;
import org.khiang.conversations.oncall.OnCall;
import org.khiang.conversations.plan.Contact;
import org.khiang.conversations.plan.Contacts;
import org.khiang.conversations.plan.Duty;
import org.khiang.conversations.plan.Plan;
import org.khiang.conversations.plan.WeekPlans;
import org.khiang.conversations.plan.WeekSheet;

/** Who is called at home, when and how: private addresses, so for those alone who plan. */
@Controller("/api/plan/on-call")
@Secured({"SUPERVISOR", "ADMIN"})
@ExecuteOn(TaskExecutors.BLOCKING)
class OnCallPlanRest {
    private final Plan plan;
    private final WeekPlans weeks;
    private final Contacts contacts;
    private final OnCall onCall;

    OnCallPlanRest(Plan plan, WeekPlans weeks, Contacts contacts, OnCall onCall) {
        this.plan = plan;
        this.weeks = weeks;
        this.contacts = contacts;
        this.onCall = onCall;
    }

    /** How one person is called. */
    @Serdeable
    record Address(UUID staff, String mail, String pager) {
        @Override
        public String toString() {
            return "address of " + staff;
        }
    }

    /** The same as a page sends it. */
    @Serdeable
    record NewAddress(@Nullable String mail, @Nullable String pager) {
        @Override
        public String toString() {
            return "new address";
        }
    }

    /**
     * The page.
     *
     * @param ways MAIL and PAGER as far as they are set up; none where nobody is called, whatever is planned
     */
    @Serdeable
    record Sight(WeekSheet week, List<Address> addresses, List<String> ways) {
    }

    /** The week in which this day is. */
    @Get("/weeks/{day}")
    Sight week(LocalDate day) {
        List<Address> addresses = plan.people().stream().map(member -> contacts.of(member.id()))
                .map(one -> new Address(one.staff(), one.mail(), one.pager())).toList();
        return new Sight(weeks.of(Duty.ON_CALL, day), addresses, onCall.set());
    }

    /** Like the week before the one that begins on this Monday. */
    @Post("/weeks/{day}/copy")
    Plan.Copied copy(LocalDate day, Authentication who) {
        return plan.copyWeekBefore(Sitters.idOf(who), Duty.ON_CALL, day);
    }

    @Post("/people/{staff}")
    HttpResponse<?> address(UUID staff, @Body NewAddress address, Authentication who) {
        contacts.set(Sitters.idOf(who), new Contact(staff, text(address.mail()), text(address.pager())));
        return HttpResponse.ok();
    }

    @Post
    HttpResponse<?> add(@Body Wanted wanted, Authentication who) {
        return wanted.wish(Duty.ON_CALL).<HttpResponse<?>>map(wish -> {
            plan.add(Sitters.idOf(who), wish);
            return HttpResponse.ok();
        }).orElseGet(() -> HttpResponse.badRequest(new Why("BAD_TIMES")));
    }

    @Post("/{turn}")
    HttpResponse<?> change(UUID turn, @Body Wanted wanted, Authentication who) {
        return wanted.wish(Duty.ON_CALL).<HttpResponse<?>>map(wish -> {
            plan.change(Sitters.idOf(who), turn, wish);
            return HttpResponse.ok();
        }).orElseGet(() -> HttpResponse.badRequest(new Why("BAD_TIMES")));
    }

    @Post("/{turn}/remove")
    HttpResponse<?> remove(UUID turn, Authentication who) {
        plan.remove(Sitters.idOf(who), turn, Duty.ON_CALL);
        return HttpResponse.ok();
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
