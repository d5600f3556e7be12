package org.khiang.conversations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.khiang.conversations.plan.Hours;
import org.khiang.conversations.plan.NextPerson;
import org.khiang.conversations.plan.SpecialDay;
import org.khiang.conversations.staff.Presence;

/** What a child reads about when somebody is there, through the real dialogue: what the plan says, and no promise. */
class HoursToldTest {
    private static final String A_PERSON = "พี่";
    private static final String ROUND = "เข้าเวรรอบต่อไป";
    private static final LocalDateTime NINE_PM = PlanStage.SATURDAY.atTime(21, 0);

    private final PlanStage stage = new PlanStage();

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void atNightTheChildReadsWhenSomebodyIsThereNextAndTheNumbersStay() {
        stage.opens(8, 20);
        List<String> read = asksAt(NINE_PM);
        assertEquals(2, read.size());
        assertTrue(read.get(0).contains("1387") && read.get(0).contains("191"), read.toString());
        assertTrue(read.get(1).contains("พรุ่งนี้ (วันอาทิตย์) 08:00 น."), read.toString());
        assertTrue(read.get(1).contains("1387") && read.get(1).contains("191"), read.toString());
    }

    @Test
    void pastMidnightItIsTodayAndTheDayIsNamed() {
        stage.opens(8, 20);
        assertTold("วันนี้ (วันอาทิตย์) 08:00 น.", asksAt(LocalDateTime.of(2026, 11, 22, 0, 30)));
    }

    @Test
    void withinTheHoursNobodyIsClaimedToBeThereAndNoTimeIsTold() {
        stage.opens(8, 22);
        List<String> read = asksAt(NINE_PM);
        assertEquals(1, read.size());
        assertTrue(read.get(0).contains("ยังไม่มีพี่ในทีมอยู่หน้าจอ") && read.get(0).contains("1387"), read.toString());
    }

    @Test
    void whereNobodyHasSetHoursNothingIsTold() {
        assertFalse(asksAt(NINE_PM).toString().contains(ROUND));
    }

    @Test
    void anEveningThatRunsPastMidnightIsOpenUntilItsEnd() {
        stage.opens(20, 26);
        assertFalse(asksAt(LocalDateTime.of(2026, 11, 22, 1, 30)).toString().contains(ROUND), "half past one is open");
        stage.itIs(LocalDateTime.of(2026, 11, 22, 2, 0));
        assertTold("วันนี้ (วันอาทิตย์) 20:00 น.", stage.answers("mali", "ยังไม่มีใครเลยหรอ"));
    }

    @Test
    void aHolidayIsPassedOverAndExtraHoursCount() {
        stage.opens(8, 20, PlanStage.closed(PlanStage.SATURDAY.plusDays(1)),
                new SpecialDay(PlanStage.MONDAY, "เปิดบ่าย", List.of(PlanStage.hours(13, 16))));
        assertTold("วันจันทร์ 13:00 น.", asksAt(NINE_PM));
    }

    @Test
    void aLongClosureIsToldWithItsDate() {
        stage.opens(8, 20, IntStream.rangeClosed(1, 13).mapToObj(PlanStage.SATURDAY::plusDays)
                .map(PlanStage::closed).toArray(SpecialDay[]::new));
        assertTold("วันเสาร์ที่ 5 ธันวาคม 08:00 น.", asksAt(NINE_PM));
    }

    @Test
    void whoNeverOpensAgainSaysNoTime() {
        stage.opens(new Hours(Collections.nCopies(7, List.of()), List.of()));
        assertFalse(asksAt(NINE_PM).toString().contains(ROUND));
    }

    @Test
    void itIsToldOnceAndAnewWhenItChangesDuringTheNight() {
        stage.opens(8, 20);
        assertTold("08:00", asksAt(NINE_PM));
        assertFalse(stage.answers("mali", "เหนื่อยมากเลย").toString().contains(ROUND));
        stage.itIs(LocalDateTime.of(2026, 11, 22, 1, 0));
        stage.opens(10, 20);
        assertTold("วันนี้ (วันอาทิตย์) 10:00 น.", stage.answers("mali", "นอนไม่หลับ"));
        assertFalse(stage.answers("mali", "เงียบจัง").toString().contains(ROUND));
    }

    @Test
    void whereThereIsAPlanATimeWithNobodyInItIsNotTold() {
        stage.opens(8, 20);
        stage.plans(stage.atHome("เมย์"), PlanStage.MONDAY.atTime(9, 0), 8);
        assertTold("วันจันทร์ 09:00 น.", asksAt(NINE_PM));
    }

    @Test
    void aSupervisorInThePlanTakesNoChildrenAndIsNotToldAsSomebodyWhoDoes() {
        stage.opens(8, 20);
        stage.plans(stage.or, PlanStage.SATURDAY.plusDays(1).atTime(8, 0), 8);
        stage.plans(stage.atHome("เมย์"), PlanStage.MONDAY.atTime(9, 0), 8);
        assertTold("วันจันทร์ 09:00 น.", asksAt(NINE_PM));
    }

    @Test
    void whoIsPlannedNowAndHasNotComeIsNotPromisedForLater() {
        stage.opens(8, 22);
        stage.plans(stage.atHome("เมย์"), PlanStage.SATURDAY.atTime(20, 0), 2);
        stage.plans(stage.atHome("เมย์"), PlanStage.MONDAY.atTime(9, 0), 8);
        assertFalse(asksAt(NINE_PM).toString().contains(ROUND));
    }

    @Test
    void aChildInDangerIsNotToldToWaitForTomorrow() {
        stage.opens(8, 20);
        stage.itIs(NINE_PM);
        String read = String.join(" ", stage.answers("mali", "พ่อเอามีดไล่อยู่ตอนนี้"))
                + stage.answers("mali", A_PERSON) + stage.answers("mali", "ทำไงดี");
        assertTrue(read.contains("191"), read);
        assertFalse(read.contains(ROUND), read);
    }

    @Test
    void aChildWhoseCounsellorWentHomeReadsWhenSomebodyIsThereNext() {
        stage.opens(8, 20);
        stage.itIs(PlanStage.SATURDAY.atTime(19, 58));
        stage.helpline.counsellor("ฝน");
        assertFalse((stage.answers("mali", "สวัสดี") + "" + stage.answers("mali", A_PERSON)).contains(ROUND));
        stage.itIs(PlanStage.SATURDAY.atTime(20, 1));
        stage.get(Presence.class).gone(stage.helpline.counsellor("ฝน"));
        stage.get(EmptyDesks.class).look();
        assertTold("พรุ่งนี้ (วันอาทิตย์) 08:00 น.", stage.helpline.quiet().stream()
                .flatMap(call -> call.lines().stream()).toList());
    }

    @Test
    void inEnglishItIsToldInEnglish() {
        stage.opens(8, 20);
        stage.itIs(NINE_PM);
        stage.answers("mali", "English");
        assertTold("tomorrow (Sunday) at 08:00", stage.answers("mali", "person"));
    }

    @Test
    void everyDayOfTheYearHasTheHoursThatWereSetForThereIsNoSummerTime() {
        stage.opens(8, 20);
        for (LocalDate day = PlanStage.SATURDAY; day.isBefore(PlanStage.SATURDAY.plusYears(1)); day = day.plusDays(5)) {
            stage.itIs(day.atTime(7, 59));
            assertEquals(day.atTime(8, 0), next());
            stage.itIs(day.atTime(20, 0));
            assertEquals(day.plusDays(1).atTime(8, 0), next());
        }
    }

    private LocalDateTime next() {
        return stage.get(NextPerson.class).at().orElseThrow();
    }

    private List<String> asksAt(LocalDateTime wall) {
        stage.itIs(wall);
        stage.answers("mali", "สวัสดี");
        return stage.answers("mali", A_PERSON);
    }

    private static void assertTold(String when, List<String> read) {
        assertTrue(read.stream().anyMatch(line -> line.contains(when)), read.toString());
    }
}
