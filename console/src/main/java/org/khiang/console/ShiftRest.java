package org.khiang.console;

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
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.khiang.conversations.shift.Debriefs;
import org.khiang.conversations.shift.Moods;
import org.khiang.conversations.shift.Shift;
import org.khiang.conversations.shift.Shifts;
import org.khiang.conversations.shift.Skips;
import org.khiang.conversations.staff.Profile;
import org.khiang.conversations.staff.Profiles;

/** A counsellor's own day: seen by themselves alone, whoever they are (CP-124, CP-125). */
@Controller("/api/shift")
@Secured("COUNSELLOR")
@ExecuteOn(TaskExecutors.BLOCKING)
class ShiftRest {
    private final Shifts shifts;
    private final Profiles profiles;
    private final Moods moods;
    private final Skips skips;
    private final Debriefs debriefs;

    ShiftRest(Shifts shifts, Profiles profiles, Moods moods, Skips skips, Debriefs debriefs) {
        this.shifts = shifts;
        this.profiles = profiles;
        this.moods = moods;
        this.skips = skips;
        this.debriefs = debriefs;
    }

    /** The day of whoever asks; {@code debriefs} are emergencies that they are offered to talk about. */
    @Serdeable
    record Day(Profile profile, @Nullable Integer begin, @Nullable Integer end, Set<String> skips,
               @Nullable Instant endsAt, List<UUID> debriefs) {
    }

    /** How one feels: 1 heavy, 2 in between, 3 well. */
    @Serdeable
    record Mood(@Nullable Moods.Moment moment, int step) {
    }

    /** What one would rather not hear about today. */
    @Serdeable
    record Skipped(Set<String> categories) {
    }

    /** When one means to stop; null when that is open. */
    @Serdeable
    record End(@Nullable Instant at) {
    }

    /** Whether one wants to talk about an emergency. */
    @Serdeable
    record Debrief(UUID escalation, boolean wanted) {
    }

    @Get
    Day day(Authentication who) {
        UUID me = Sitters.idOf(who);
        return new Day(profiles.of(me), moods.own(me, Moods.Moment.BEGIN), moods.own(me, Moods.Moment.END),
                skips.names(me), shifts.of(me).map(Shift::endsAt).orElse(null), debriefs.offeredTo(me));
    }

    @Post("/mood")
    HttpResponse<?> mood(@Body Mood mood, Authentication who) {
        boolean marked = mood.moment() != null && moods.mark(Sitters.idOf(who), mood.moment(), mood.step());
        return marked ? HttpResponse.ok() : HttpResponse.badRequest(new Why("BAD_CODE"));
    }

    @Post("/skips")
    HttpResponse<?> skip(@Body Skipped skipped, Authentication who) {
        return skips.named(Sitters.idOf(who), skipped.categories()) ? HttpResponse.ok()
                : HttpResponse.badRequest(new Why("BAD_CODE"));
    }

    @Post("/end")
    HttpResponse<?> end(@Body End end, Authentication who) {
        shifts.plan(Sitters.idOf(who), end.at());
        return HttpResponse.ok();
    }

    @Post("/debrief")
    HttpResponse<?> debrief(@Body Debrief debrief, Authentication who) {
        return debriefs.answer(Sitters.idOf(who), debrief.escalation(), debrief.wanted()) ? HttpResponse.ok()
                : HttpResponse.notFound(new Why("NOT_FOUND"));
    }
}
