package org.khiang.conversations;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.khiang.conversations.plan.Duty;
import org.khiang.conversations.plan.Hours;
import org.khiang.conversations.plan.OpeningHours;
import org.khiang.conversations.plan.Plan;
import org.khiang.conversations.plan.PlannedTurn;
import org.khiang.conversations.plan.Span;
import org.khiang.conversations.plan.SpecialDay;
import org.khiang.conversations.plan.WeekPlans;
import org.khiang.conversations.plan.WeekSheet;
import org.khiang.conversations.shift.Shifts;
import org.khiang.conversations.staff.Role;

/** A helpline with a plan; its clock begins on Saturday 21 November 2026 at eight in the evening in Bangkok. */
final class PlanStage implements AutoCloseable {
    static final LocalDate SATURDAY = LocalDate.of(2026, 11, 21);
    static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    final Helpline helpline;
    final UUID or;
    private int version;

    PlanStage() {
        this(new Helpline(Map.of(Helpline.BY_HAND, true)));
    }

    PlanStage(Helpline helpline) {
        this.helpline = helpline;
        or = helpline.supervisor("อ้อ");
    }

    <T> T get(Class<T> part) {
        return helpline.context.getBean(part);
    }

    /** Opens every day from hour to hour; over 24 is past midnight. */
    void opens(int from, int to, SpecialDay... days) {
        opens(new Hours(Collections.nCopies(7, List.of(hours(from, to))), List.of(days)));
    }

    void opens(Hours hours) {
        get(OpeningHours.class).set(or, version++, hours);
    }

    static Span hours(int from, int to) {
        return new Span(from * 60, to * 60);
    }

    static SpecialDay closed(LocalDate day) {
        return new SpecialDay(day, "วันหยุด", List.of());
    }

    PlannedTurn plans(UUID person, LocalDateTime from, int hours) {
        return get(Plan.class).add(or, wish(Duty.SHIFT, person, from, hours));
    }

    static Plan.Wish wish(Duty duty, UUID person, LocalDateTime from, int hours) {
        return new Plan.Wish(duty, person, from, from.plusHours(hours));
    }

    /** A counsellor who is not on shift. */
    UUID atHome(String name) {
        UUID id = helpline.member(name, Role.COUNSELLOR);
        get(Shifts.class).choose(id, Shifts.Choice.OFF);
        return id;
    }

    WeekSheet week(Duty duty, LocalDate day) {
        return get(WeekPlans.class).of(duty, day);
    }

    /** It is this time on the wall in Bangkok. */
    void itIs(LocalDateTime wall) {
        Instant then = wall.toInstant(ZoneOffset.ofHours(7));
        helpline.clock.advance(Duration.between(helpline.clock.instant(), then));
    }

    /** What the bot answers to these words, bubble by bubble. */
    List<String> answers(String child, String words) {
        helpline.says(child, words);
        return Stream.concat(helpline.drain().stream(), helpline.quiet().stream())
                .flatMap(call -> call.lines().stream()).toList();
    }

    @Override
    public void close() {
        helpline.close();
    }
}
