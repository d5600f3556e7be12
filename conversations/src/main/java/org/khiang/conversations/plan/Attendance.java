package org.khiang.conversations.plan;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.khiang.conversations.shift.Shift;
import org.khiang.conversations.shift.Shifts;
import org.khiang.conversations.staff.Member;
import org.khiang.conversations.staff.Presence;
import org.khiang.conversations.staff.Role;
import org.khiang.conversations.staff.Staff;

/** The plan against what is so: who should be there and is not, what the coming day lacks, who is called. */
@Singleton
public class Attendance {
    /** Nobody is missed for a few minutes. */
    private static final Duration GRACE = Duration.ofMinutes(5);
    private static final Duration AHEAD = Duration.ofDays(1);

    private final TurnRows rows;
    private final WeekPlans weeks;
    private final OnCallPeople onCall;
    private final Shifts shifts;
    private final Presence presence;
    private final Staff staff;
    private final Clock clock;

    Attendance(TurnRows rows, WeekPlans weeks, OnCallPeople onCall, Shifts shifts, Presence presence, Staff staff,
               Clock clock) {
        this.rows = rows;
        this.weeks = weeks;
        this.onCall = onCall;
        this.shifts = shifts;
        this.presence = presence;
        this.staff = staff;
        this.clock = clock;
    }

    /** Somebody planned who is not there now, since when and until when the plan says so. */
    @Serdeable
    public record Missing(String name, Role role, Instant since, Instant until) {
    }

    /**
     * How the plan stands.
     *
     * @param hoursKnown whether anybody has set opening hours: without them no gap can be told
     * @param gaps       of the next 24 hours, one that is now too
     * @param onCall     names of those who are called now; none where the plan has a gap
     */
    @Serdeable
    public record Standing(Instant now, List<Missing> missing, boolean hoursKnown, List<WeekSheet.Gap> gaps,
                           List<String> onCall) {
    }

    /** How it stands now. */
    public Standing now() {
        Instant now = clock.instant();
        return new Standing(now, missing(now), weeks.hoursKnown(), weeks.gaps(Duty.SHIFT, now, now.plus(AHEAD)),
                onCall.ids().stream().map(id -> staff.find(id).map(Member::name).orElse("")).toList());
    }

    private List<Missing> missing(Instant now) {
        Set<UUID> working = shifts.running().stream().map(Shift::staffId).collect(Collectors.toSet());
        return rows.during(Duty.SHIFT.name(), now.minus(GRACE), now).stream()
                .filter(turn -> turn.stretch().holds(now) && !turn.beginsAt().plus(GRACE).isAfter(now))
                .flatMap(turn -> staff.find(turn.staffId()).filter(member -> !there(member, working))
                        .map(member -> new Missing(member.name(), member.role(), turn.beginsAt(), turn.endsAt()))
                        .stream()).toList();
    }

    /** A counsellor who is off shift with an open console is not there; a supervisor has no shift to begin. */
    private boolean there(Member member, Set<UUID> working) {
        return member.role() == Role.COUNSELLOR ? working.contains(member.id())
                : presence.heardSince(member.id(), presence.silentBefore());
    }
}
