package org.khiang.conversations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.khiang.conversations.Verdict.Why;
import org.khiang.conversations.shift.Debriefs;
import org.khiang.conversations.shift.Moods;
import org.khiang.conversations.shift.ShiftRefusal;
import org.khiang.conversations.shift.Shifts;
import org.khiang.conversations.staff.Presence;
import org.khiang.conversations.staff.Role;
import org.khiang.conversations.staff.Staff;

/** What protects those who listen, and the attempts to do without it. */
class CareTest {
    private final Room room = new Room();
    private final UUID fon = room.comes("ฝน");

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void afterAHighComeFiveMinutesInWhichNoChildIsGiven() {
        room.talksAndEnds(fon, "mali", Room.HIGH);
        UUID pim = room.waits("pim", Room.MEDIUM);
        room.ask();
        assertEquals("BREAK", room.shift(fon).state());
        assertEquals(Optional.empty(), room.asked(pim));
        assertEquals(Why.BREAK, room.takes(fon, pim).why());
        room.pass(Duration.ofMinutes(5));
        room.isAsked("ฝน", pim);
        assertTrue(room.takes(fon, pim).done());
    }

    @Test
    void afterAnEmergencyTheBreakIsTenMinutesAndATalkIsOffered() {
        UUID mali = room.waits("mali", Room.EMERGENCY);
        assertTrue(room.takes(fon, mali).done());
        room.ends(fon, "mali");
        room.pass(Duration.ofMinutes(9));
        assertEquals("BREAK", room.shift(fon).state());
        room.pass(Duration.ofMinutes(1));
        assertEquals("ON_SHIFT", room.shift(fon).state());
        Debriefs debriefs = room.get(Debriefs.class);
        assertFalse(debriefs.answer(room.comes("เมย์"), mali, true), "somebody else's talk");
        assertTrue(debriefs.answer(fon, mali, true));
        assertTrue(debriefs.offeredTo(fon).isEmpty());
        assertEquals(fon, debriefs.wanted().get(0).staff());
        assertTrue(debriefs.held(supervisor(), mali));
        assertTrue(debriefs.wanted().isEmpty());
    }

    @Test
    void oneBreakMayBeWaivedInAShiftAndNoSecondOne() {
        room.talksAndEnds(fon, "mali", Room.HIGH);
        assertTrue(waive());
        assertEquals("ON_SHIFT", room.shift(fon).state());
        room.pass(Duration.ofSeconds(1));
        room.talksAndEnds(fon, "pim", Room.HIGH);
        assertEquals("BREAK", room.shift(fon).state());
        assertFalse(waive());
        choose(Shifts.Choice.OFF);
        choose(Shifts.Choice.ON_SHIFT);
        assertEquals("BREAK", room.shift(fon).state(), "going off and on again ends no break");
        assertFalse(waive());
    }

    @Test
    void twoHighAreEnoughAndSoAreThreeTalks() {
        assertTrue(room.takes(fon, room.waits("mali", Room.HIGH)).done());
        assertTrue(room.takes(fon, room.waits("pim", Room.HIGH)).done());
        UUID third = room.waits("nok", Room.HIGH);
        room.ask();
        assertEquals(Optional.empty(), room.asked(third));
        assertEquals(Why.LOAD, room.takes(fon, third).why());
        UUID may = room.comes("เมย์");
        assertTrue(room.takes(may, third).done());
        room.ends(may, "nok");
        room.pass(Duration.ofMinutes(5));
        IntStream.range(0, 3).forEach(n ->
                assertTrue(room.takes(may, room.waits("child" + n, Room.MEDIUM)).done()));
        assertEquals(Why.LOAD, room.takes(may, room.waits("fourth", Room.MEDIUM)).why());
    }

    @Test
    void whoIsWithAnEmergencyTakesNoOtherChild() {
        assertTrue(room.takes(fon, room.waits("mali", Room.EMERGENCY)).done());
        assertEquals(Why.LOAD, room.takes(fon, room.waits("pim", Room.EMERGENCY)).why());
        assertEquals(Why.LOAD, room.takes(fon, room.waits("nok", Room.MEDIUM)).why());
    }

    @Test
    void whoTakesAnEmergencyGivesTheOtherTalksToTheSupervisors() {
        assertTrue(room.takes(fon, room.waits("mali", Room.MEDIUM)).done());
        room.get(Presence.class).seen(supervisor());
        assertTrue(room.takes(fon, room.waits("pim", Room.EMERGENCY)).done());
        assertNull(room.helpline.talkOf("mali").holder());
        assertEquals(1, room.get(Board.class).kept().size());
    }

    @Test
    void withoutASupervisorThereTheOtherTalksWaitForAnybodyElse() {
        assertTrue(room.takes(fon, room.waits("mali", Room.MEDIUM)).done());
        assertTrue(room.takes(fon, room.waits("pim", Room.EMERGENCY)).done());
        assertNull(room.helpline.talkOf("mali").holder());
        assertEquals(room.escalation("mali").id(), room.get(Queue.class).waiting().get(0).escalation());
    }

    @Test
    void fourGraveTalksAreEnoughForAShiftEvenForWhoGoesAndComesBack() {
        for (int n = 0; n < 4; n++) {
            room.talksAndEnds(fon, "child" + n, Room.HIGH);
            room.pass(Duration.ofMinutes(5));
        }
        UUID fifth = room.waits("fifth", Room.HIGH);
        assertEquals(Why.LIMIT, room.takes(fon, fifth).why());
        choose(Shifts.Choice.OFF);
        room.helpline.clock.advance(Duration.ofMinutes(1));
        choose(Shifts.Choice.ON_SHIFT);
        room.comes("ฝน");
        assertEquals(4, room.shift(fon).grave());
        assertEquals(Why.LIMIT, room.takes(fon, fifth).why());
    }

    @Test
    void noEmergencyComesInTheLastTwentyMinutes() {
        room.get(Shifts.class).plan(fon, room.helpline.clock.instant().plus(Duration.ofMinutes(19)));
        assertEquals(Why.SHIFT_END, room.takes(fon, room.waits("mali", Room.EMERGENCY)).why());
        room.get(Shifts.class).plan(fon, room.helpline.clock.instant().plus(Duration.ofMinutes(20)));
        assertTrue(room.takes(fon, room.escalation("mali").id()).done());
    }

    @Test
    void aPauseIsNotFreeButStillSomebodyAndOffIsNobody() {
        UUID mali = room.waits("mali", Room.HIGH);
        room.isAsked("ฝน", mali);
        choose(Shifts.Choice.PAUSE);
        room.ask();
        assertEquals(Optional.empty(), room.asked(mali));
        assertEquals(Why.OFF_SHIFT, room.takes(fon, mali).why());
        assertTrue(room.get(Presence.class).anyoneOnShift());
        choose(Shifts.Choice.OFF);
        assertFalse(room.get(Presence.class).anyoneOnShift());
        assertEquals(Why.OFF_SHIFT, room.takes(fon, mali).why());
    }

    @Test
    void whoWentOffByChoiceStaysOffThatDayAndWhoFellSilentComesBackByItself() {
        room.pass(Duration.ofSeconds(40));
        room.helpline.clock.advance(Duration.ofMinutes(1));
        room.get(Shifts.class).sweep();
        assertTrue(room.get(Shifts.class).of(fon).isEmpty());
        room.comes("ฝน");
        assertTrue(room.get(Shifts.class).of(fon).isPresent());
        choose(Shifts.Choice.OFF);
        room.comes("ฝน");
        assertTrue(room.get(Shifts.class).of(fon).isEmpty());
        room.helpline.clock.advance(Duration.ofHours(14));
        room.comes("ฝน");
        assertTrue(room.get(Shifts.class).of(fon).isPresent(), "a new day begins with the first console");
    }

    @Test
    void afterTwoHoursComesARestWhichWaitsForTheTalkToEnd() {
        assertTrue(room.takes(fon, room.waits("mali", Room.MEDIUM)).done());
        room.pass(Duration.ofHours(2));
        assertTrue(room.shift(fon).due());
        assertEquals(Why.BREAK, room.takes(fon, room.waits("pim", Room.MEDIUM)).why());
        room.ends(fon, "mali");
        room.pass(Duration.ofSeconds(20));
        room.pass(Duration.ofMinutes(14));
        assertEquals("BREAK", room.shift(fon).state());
        room.pass(Duration.ofMinutes(2));
        assertEquals("ON_SHIFT", room.shift(fon).state());
    }

    @Test
    void sixHoursOfTalkingAreEnoughForAShift() {
        assertTrue(room.takes(fon, room.waits("mali", Room.MEDIUM)).done());
        room.pass(Duration.ofHours(6));
        room.ends(fon, "mali");
        room.pass(Duration.ofMinutes(16));
        assertEquals(Why.LIMIT, room.takes(fon, room.waits("pim", Room.MEDIUM)).why());
    }

    @Test
    void nobodyBeginsASixthShiftInAWeekOrASecondNightInARow() {
        for (int day = 0; day < 4; day++) {
            choose(Shifts.Choice.OFF);
            room.helpline.clock.advance(Duration.ofDays(1));
            room.comes("ฝน");
        }
        assertTrue(room.get(Shifts.class).of(fon).isPresent());
        choose(Shifts.Choice.OFF);
        room.helpline.clock.advance(Duration.ofDays(1));
        assertEquals(Optional.of(ShiftRefusal.WEEK), room.get(Shifts.class).choose(fon, Shifts.Choice.ON_SHIFT));
        room.helpline.clock.advanceTo(LocalTime.of(15, 0));     // 22:00 in Thailand
        UUID may = room.comes("เมย์");
        room.get(Shifts.class).choose(may, Shifts.Choice.OFF);
        room.helpline.clock.advance(Duration.ofHours(27));
        assertEquals(Optional.of(ShiftRefusal.NIGHTS), room.get(Shifts.class).choose(may, Shifts.Choice.ON_SHIFT));
    }

    @Test
    void howSomebodyFeelsIsTheirsAloneAndTheTeamIsAFewPeopleAtLeast() {
        Moods moods = room.get(Moods.class);
        assertFalse(moods.mark(fon, Moods.Moment.BEGIN, 4));
        IntStream.range(0, 3).mapToObj(n -> room.comes("ดี" + n))
                .forEach(who -> assertTrue(moods.mark(who, Moods.Moment.BEGIN, 1)));
        assertTrue(moods.mark(fon, Moods.Moment.BEGIN, 1));
        assertTrue(moods.mark(fon, Moods.Moment.END, 1));
        assertTrue(moods.team().isEmpty(), "four people could be told apart");
        assertTrue(moods.mark(room.comes("นิด"), Moods.Moment.BEGIN, 1));
        assertTrue(moods.mark(fon, Moods.Moment.BEGIN, 2));
        assertEquals(7.0 / 6, moods.team().orElseThrow(), 0.001);
        assertEquals(2, moods.own(fon, Moods.Moment.BEGIN));
    }

    private boolean waive() {
        return room.get(Shifts.class).of(fon).filter(shift -> room.get(Shifts.class).waive(shift, false)).isPresent();
    }

    private void choose(Shifts.Choice choice) {
        assertEquals(Optional.empty(), room.get(Shifts.class).choose(fon, choice));
    }

    private UUID supervisor() {
        return room.get(Staff.class).add("or", "อ้อ", Role.SUPERVISOR).member().id();
    }
}
