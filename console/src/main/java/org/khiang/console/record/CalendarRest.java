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
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.khiang.console.Sitters;
import org.khiang.console.Why;
import org.khiang.conversations.Tasks;
import org.khiang.conversations.record.Calendar;
import org.khiang.conversations.record.CaseSheet;
import org.khiang.conversations.record.Cases;
import org.khiang.conversations.record.OpenCases;

/** What is due, which open cases have no next step, and what supervisors must look at; no words of a child. */
@Controller("/api/calendar")
@ExecuteOn(TaskExecutors.BLOCKING)
class CalendarRest {
    private static final Duration DONE_SHOWN = Duration.ofDays(7);
    private static final int SHORTEST_REASON = 5;
    private static final int LONGEST_REASON = 2000;

    private final Calendar calendar;
    private final OpenCases open;
    private final Tasks tasks;
    private final Cases cases;
    private final Clock clock;

    CalendarRest(Calendar calendar, OpenCases open, Tasks tasks, Cases cases, Clock clock) {
        this.calendar = calendar;
        this.open = open;
        this.tasks = tasks;
        this.cases = cases;
        this.clock = clock;
    }

    /** The page; tasks are for supervisors only. */
    @Serdeable
    record Sight(Instant now, List<Calendar.Entry> due, List<OpenCases.OpenCase> open, List<Tasks.Task> tasks,
                 List<Tasks.Done> done) {
    }

    /** Which case a supervisor reads, and why. */
    @Serdeable
    record Look(@Nullable String number, @Nullable String reason) {
        @Override
        public String toString() {
            return "look at " + number;
        }
    }

    @Get
    @Secured({"COUNSELLOR", "SUPERVISOR"})
    Sight see(Authentication who) {
        UUID staff = Sitters.idOf(who);
        boolean supervisor = who.getRoles().contains("SUPERVISOR");
        return supervisor ? new Sight(clock.instant(), calendar.of(staff), open.all(), tasks.open(),
                tasks.doneSince(clock.instant().minus(DONE_SHOWN)))
                : new Sight(clock.instant(), calendar.of(staff), open.of(staff), List.of(), List.of());
    }

    @Post("/tasks/{task}/done")
    @Secured("SUPERVISOR")
    HttpResponse<?> done(UUID task, Authentication who) {
        return tasks.done(Sitters.idOf(who), task) ? HttpResponse.noContent()
                : HttpResponse.notFound(new Why("SETTLED"));
    }

    @Post("/read")
    @Secured("SUPERVISOR")
    HttpResponse<?> read(@Body Look look, Authentication who) {
        String reason = look.reason() == null ? "" : look.reason().strip();
        if (look.number() == null || reason.length() < SHORTEST_REASON || reason.length() > LONGEST_REASON) {
            return HttpResponse.badRequest(new Why("REASON_NEEDED"));
        }
        CaseSheet sheet = cases.openNumber(Sitters.idOf(who), look.number(), reason);
        return HttpResponse.ok(sheet);
    }
}
