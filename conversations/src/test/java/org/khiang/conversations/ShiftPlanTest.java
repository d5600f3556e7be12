package org.khiang.conversations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.khiang.conversations.plan.Attendance;
import org.khiang.conversations.plan.Duty;
import org.khiang.conversations.plan.Hours;
import org.khiang.conversations.plan.OpeningHours;
import org.khiang.conversations.plan.Plan;
import org.khiang.conversations.plan.PlanRefusal;
import org.khiang.conversations.plan.PlanRefusal.Code;
import org.khiang.conversations.plan.PlannedTurn;
import org.khiang.conversations.plan.Span;
import org.khiang.conversations.plan.SpecialDay;
import org.khiang.conversations.plan.WeekSheet;
import org.khiang.conversations.plan.WeekSheet.Warning;
import org.khiang.conversations.staff.Presence;
import org.khiang.conversations.staff.Role;
import org.khiang.conversations.staff.Roles;
import org.khiang.conversations.staff.Staff;

/** Opening hours and the plan of shifts, what they lack told in words, and the attempts to bend them. */
class ShiftPlanTest {
    private static final ZoneOffset BANGKOK = ZoneOffset.ofHours(7);
    private static final LocalDateTime MONDAY_8 = PlanStage.MONDAY.atTime(8, 0);

    private final PlanStage stage = new PlanStage();
    private final Plan plan = stage.get(Plan.class);
    private final UUID may = stage.atHome("เมย์");

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void anEarlierVersionOfTheHoursIsKeptAsItWas() {
        stage.opens(8, 20);
        stage.opens(10, 18, PlanStage.closed(PlanStage.MONDAY));
        OpeningHours hours = stage.get(OpeningHours.class);
        assertEquals(List.of(2, 1), hours.versions().stream().map(OpeningHours.Version::number).toList());
        assertEquals(new Span(480, 1200), hours.of(1).week().get(0).get(0));
        assertEquals(List.of(), hours.of(1).days());
        assertEquals(List.of(PlanStage.closed(PlanStage.MONDAY)), hours.current().orElseThrow().days());
    }

    @Test
    void whoSawAnOlderVersionOfTheHoursOverwritesNothing() {
        stage.opens(8, 20);
        assertRefused(Code.PLAN_CHANGED, () -> stage.get(OpeningHours.class).set(stage.or, 0, everyDay(new Span(0, 60))));
        assertRefused(Code.PLAN_CHANGED, () -> stage.get(OpeningHours.class).set(stage.or, 7, everyDay(new Span(0, 60))));
        assertEquals(1, stage.get(OpeningHours.class).versions().size());
    }

    @Test
    void hoursThatAreNoneAreRefused() {
        for (Span span : List.of(new Span(600, 600), new Span(600, 500), new Span(-1, 60), new Span(1440, 1500),
                new Span(60, 1501))) {
            assertRefused(Code.BAD_HOURS, () -> stage.opens(everyDay(span)));
        }
        SpecialDay day = PlanStage.closed(PlanStage.MONDAY);
        assertRefused(Code.BAD_HOURS, () -> stage.opens(new Hours(List.of(), List.of())));
        assertRefused(Code.BAD_HOURS, () -> stage.opens(new Hours(week(), List.of(day, day))));
        assertRefused(Code.BAD_HOURS, () -> stage.opens(new Hours(week(),
                List.of(new SpecialDay(PlanStage.MONDAY, " ", List.of())))));
        assertTrue(stage.get(OpeningHours.class).current().isEmpty());
    }

    @Test
    void aTurnIsPlannedChangedAndTakenOut() {
        PlannedTurn turn = stage.plans(may, MONDAY_8, 8);
        assertEquals(List.of(turn.id()), turns());
        PlannedTurn later = plan.change(stage.or, turn.id(), PlanStage.wish(Duty.SHIFT, may, MONDAY_8.plusHours(2), 8));
        assertEquals(List.of(later.id()), turns());
        assertRefused(Code.PLAN_CHANGED, () -> plan.remove(stage.or, turn.id(), Duty.SHIFT));
        assertRefused(Code.PLAN_CHANGED, () -> plan.remove(stage.or, later.id(), Duty.ON_CALL));
        plan.remove(stage.or, later.id(), Duty.SHIFT);
        assertEquals(List.of(), turns());
    }

    @Test
    void aChangeThatIsRefusedLeavesTheTurnAsItWas() {
        PlannedTurn turn = stage.plans(may, MONDAY_8, 8);
        assertRefused(Code.BAD_TIMES, () -> plan.change(stage.or, turn.id(),
                PlanStage.wish(Duty.SHIFT, may, MONDAY_8, 13)));
        assertEquals(List.of(turn.id()), turns());
    }

    @Test
    void nobodyIsPlannedWhoCannotComeNorForATimeThatIsNone() {
        UUID left = stage.atHome("ก้อย");
        stage.get(Staff.class).deactivate(left);
        for (UUID none : List.of(UUID.randomUUID(), left, stage.helpline.member("ส้ม", Role.ADMIN),
                stage.helpline.member("นุ", Role.ANALYST))) {
            assertRefused(Code.NOT_PLANNABLE, () -> stage.plans(none, MONDAY_8, 8));
        }
        assertRefused(Code.BAD_TIMES, () -> stage.plans(may, MONDAY_8, 0));
        assertRefused(Code.BAD_TIMES, () -> stage.plans(may, MONDAY_8, -1));
        assertRefused(Code.BAD_TIMES, () -> stage.plans(may, MONDAY_8, 13));
        assertRefused(Code.TURN_OVER, () -> stage.plans(may, PlanStage.SATURDAY.atTime(8, 0), 8));
    }

    @Test
    void whatWasPlannedForATimeThatIsOverStaysAsItWas() {
        PlannedTurn turn = stage.plans(may, PlanStage.SATURDAY.atTime(20, 0), 2);
        stage.itIs(PlanStage.SATURDAY.atTime(22, 0));
        assertRefused(Code.TURN_OVER, () -> plan.remove(stage.or, turn.id(), Duty.SHIFT));
        assertRefused(Code.TURN_OVER, () -> plan.change(stage.or, turn.id(), PlanStage.wish(Duty.SHIFT, may, MONDAY_8, 8)));
    }

    @Test
    void twiceAtOnceTheSixthShiftAndTheSecondNightAreWarnedOf() {
        IntStream.range(0, 6).forEach(day -> stage.plans(may, MONDAY_8.plusDays(day), 8));
        stage.plans(may, MONDAY_8.plusHours(7), 3);
        UUID koi = stage.atHome("ก้อย");
        stage.plans(koi, PlanStage.MONDAY.atTime(22, 0), 8);
        stage.plans(koi, PlanStage.MONDAY.plusDays(1).atTime(22, 0), 8);
        List<WeekSheet.Card> cards = stage.week(Duty.SHIFT, PlanStage.MONDAY).turns();
        assertEquals(List.of(Warning.OVERLAP), warnings(cards, may, MONDAY_8));
        assertEquals(List.of(Warning.WEEK), warnings(cards, may, MONDAY_8.plusDays(5)));
        assertEquals(List.of(), warnings(cards, may, MONDAY_8.plusDays(3)));
        assertEquals(List.of(Warning.NIGHTS), warnings(cards, koi, PlanStage.MONDAY.plusDays(1).atTime(22, 0)));
        assertEquals(List.of(), warnings(cards, koi, PlanStage.MONDAY.atTime(22, 0)));
    }

    @Test
    void theSundayNightOfLastWeekCountsForMonday() {
        stage.plans(may, PlanStage.MONDAY.minusDays(1).atTime(22, 0), 8);
        stage.plans(may, PlanStage.MONDAY.atTime(22, 0), 8);
        assertEquals(List.of(Warning.NIGHTS), warnings(stage.week(Duty.SHIFT, PlanStage.MONDAY).turns(), may,
                PlanStage.MONDAY.atTime(22, 0)));
    }

    @Test
    void openHoursWithoutAnybodyAreToldAndThoseWithASupervisorAlone() {
        stage.opens(8, 20);
        stage.plans(may, MONDAY_8, 4);
        stage.plans(stage.or, MONDAY_8, 6);
        List<WeekSheet.Gap> monday = stage.week(Duty.SHIFT, PlanStage.MONDAY).gaps().stream()
                .filter(gap -> gap.from().isBefore(PlanStage.MONDAY.plusDays(1).atStartOfDay()
                        .toInstant(BANGKOK))).toList();
        assertEquals(List.of("2026-11-23T05:00:00Z/2026-11-23T07:00:00Z true",
                "2026-11-23T07:00:00Z/2026-11-23T13:00:00Z false"), monday.stream()
                .map(gap -> gap.from() + "/" + gap.to() + " " + gap.supervisorOnly()).toList());
    }

    @Test
    void whoGotARoleThatTakesNoChildrenFillsNoGap() {
        stage.opens(8, 20);
        stage.plans(may, MONDAY_8, 12);
        assertEquals(6, stage.week(Duty.SHIFT, PlanStage.MONDAY).gaps().size());
        stage.get(Roles.class).change(stage.or, may, Role.ANALYST, "ย้ายไปทำสถิติ");
        assertEquals(7, stage.week(Duty.SHIFT, PlanStage.MONDAY).gaps().size());
        assertEquals(List.of(), turns());
    }

    @Test
    void whatIsOverLacksNobodyAnyMore() {
        stage.opens(8, 20);
        stage.itIs(MONDAY_8.plusHours(4));
        assertEquals(MONDAY_8.plusHours(4).toInstant(BANGKOK),
                stage.week(Duty.SHIFT, PlanStage.MONDAY).gaps().get(0).from());
        assertEquals(List.of(), stage.week(Duty.SHIFT, PlanStage.MONDAY.minusDays(1)).gaps());
    }

    @Test
    void aWeekIsPlannedLikeTheOneBeforeAndTwiceIsOnce() {
        stage.plans(may, MONDAY_8, 8);
        UUID koi = stage.atHome("ก้อย");
        stage.plans(koi, PlanStage.MONDAY.plusDays(6).atTime(22, 0), 8);
        UUID left = stage.atHome("นก");
        stage.plans(left, MONDAY_8, 8);
        stage.get(Staff.class).deactivate(left);
        assertEquals(new Plan.Copied(2, 0), copy());
        assertEquals(new Plan.Copied(0, 2), copy());
        assertEquals(List.of(MONDAY_8.plusDays(7), PlanStage.MONDAY.plusDays(13).atTime(22, 0)),
                stage.week(Duty.SHIFT, PlanStage.MONDAY.plusDays(7)).turns().stream()
                        .filter(card -> card.begins().isAfter(PlanStage.MONDAY.plusDays(7).atStartOfDay()
                                .toInstant(BANGKOK)))
                        .map(card -> LocalDateTime.ofInstant(card.begins(), BANGKOK)).toList());
    }

    @Test
    void whoIsPlannedAndDoesNotComeIsMissedAfterFiveMinutes() {
        stage.plans(may, PlanStage.SATURDAY.atTime(21, 0), 4);
        stage.plans(stage.or, PlanStage.SATURDAY.atTime(21, 0), 4);
        stage.itIs(PlanStage.SATURDAY.atTime(21, 4));
        assertEquals(List.of(), missing());
        stage.itIs(PlanStage.SATURDAY.atTime(21, 5));
        assertEquals(List.of("อ้อ", "เมย์"), missing());
        stage.helpline.counsellor("เมย์");
        stage.get(Presence.class).seen(stage.or);
        assertEquals(List.of(), missing());
        stage.atHome("เมย์");
        assertEquals(List.of("เมย์"), missing(), "an open console off shift takes no child");
        stage.itIs(PlanStage.SATURDAY.plusDays(1).atTime(1, 0));
        assertEquals(List.of(), missing(), "the turn is over");
    }

    @Test
    void theGapOfTheComingDayIsToldBeforeItComes() {
        stage.opens(8, 20);
        stage.plans(may, PlanStage.SATURDAY.plusDays(1).atTime(8, 0), 10);
        assertEquals(List.of("2026-11-22T11:00:00Z"), stage.get(Attendance.class).now().gaps().stream()
                .map(gap -> gap.from().toString()).toList());
    }

    private static List<Warning> warnings(List<WeekSheet.Card> cards, UUID person, LocalDateTime begins) {
        return cards.stream().filter(card -> card.staff().equals(person)
                && card.begins().equals(begins.toInstant(BANGKOK)))
                .findFirst().orElseThrow().warnings();
    }

    private List<String> missing() {
        return stage.get(Attendance.class).now().missing().stream().map(Attendance.Missing::name).sorted().toList();
    }

    private Plan.Copied copy() {
        return plan.copyWeekBefore(stage.or, Duty.SHIFT, PlanStage.MONDAY.plusDays(7));
    }

    private List<UUID> turns() {
        return stage.week(Duty.SHIFT, PlanStage.MONDAY).turns().stream().map(WeekSheet.Card::id).toList();
    }

    private static Hours everyDay(Span span) {
        return new Hours(Collections.nCopies(7, List.of(span)), List.of());
    }

    private static List<List<Span>> week() {
        return Collections.nCopies(7, List.of());
    }

    private static void assertRefused(Code code, Runnable order) {
        assertEquals(code, assertThrows(PlanRefusal.class, order::run).code());
    }
}
