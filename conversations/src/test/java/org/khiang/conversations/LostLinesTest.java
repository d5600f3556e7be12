package org.khiang.conversations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khiang.conversations.staff.Presence;
import org.khiang.conversations.staff.Role;
import org.khiang.conversations.staff.Staff;

/** A counsellor's line breaks in the middle of a grave talk: the child is not left with nobody. */
class LostLinesTest {
    private static final String GRAVE = "มีคนขู่จะปล่อยรูป ถ้าไม่โอนเงิน";

    private Helpline helpline;
    private UUID fon;
    private UUID or;
    private Queue.Waiting before;

    @BeforeEach
    void fonTalksWithAChild() {
        helpline = new Helpline();
        fon = helpline.counsellor("ฝน");
        or = helpline.context.getBean(Staff.class).add("or", "อ้อ", Role.SUPERVISOR).member().id();
        helpline.says("mali", GRAVE);
        before = helpline.context.getBean(Queue.class).waiting().get(0);
        assertTrue(helpline.claims(fon, before.escalation()).done());
        assertTrue(helpline.desk.read(fon, helpline.talkOf("mali").id()).done());
        helpline.quiet();
    }

    @AfterEach
    void close() {
        helpline.close();
    }

    @Test
    void aConsoleThatIsHeardKeepsItsTalk() {
        for (int i = 0; i < 60; i++) {
            presence().seen(fon);
            pass(Duration.ofSeconds(10));
        }
        assertEquals(fon, helpline.talkOf("mali").holder());
        assertNull(board().talking().get(0).awayAt());
    }

    @Test
    void afterAMinuteTheSupervisorsAreToldOnce() {
        lose(Duration.ofSeconds(70));
        assertEquals(fon, helpline.talkOf("mali").holder());
        assertEquals(1, timesTold());
        assertFalse(board().talking().get(0).awayAt() == null);
        pass(Duration.ofSeconds(10));
        assertEquals(1, timesTold());
    }

    @Test
    void afterTwoMinutesTheSupervisorHoldsItTheChildIsToldAndItsPlaceIsKept() {
        lose(Duration.ofSeconds(100));
        helpline.counsellor("เมย์");
        watch(Duration.ofSeconds(20));
        assertNull(helpline.talkOf("mali").holder());
        assertEquals(List.of(before.escalation()), board().kept().stream().map(Board.Row::escalation).toList());
        assertTrue(helpline.context.getBean(Queue.class).waiting().isEmpty());
        assertTrue(helpline.quiet().stream().anyMatch(call -> String.join(" ", call.lines()).contains("ขอโทษที่ให้รอ")));
        assertTrue(board().putBack(or, before.escalation()));
        assertEquals(before, helpline.context.getBean(Queue.class).waiting().get(0));
        assertFalse(board().putBack(or, before.escalation()), "two supervisors at once");
    }

    @Test
    void whenNobodyElseIsOnShiftEitherTheChildIsToldThatAndGetsNumbers() {
        lose(Duration.ofSeconds(130));
        assertTrue(helpline.quiet().stream().anyMatch(call -> String.join(" ", call.lines()).contains("1387")));
    }

    @Test
    void aSleepingChildIsNotWokenByALostLineButToldWithItsNextWords() {
        helpline.clock.advanceTo(LocalTime.of(18, 0));      // one in the morning in Thailand
        presence().seen(fon);
        pass(Duration.ofSeconds(1));
        lose(Duration.ofSeconds(130));
        assertNull(helpline.talkOf("mali").holder());
        assertEquals(List.of(), helpline.quiet());
        helpline.counsellor("เมย์");
        helpline.says("mali", "ยังอยู่ไหม");
        assertTrue(said().contains("ขอโทษที่ให้รอ"));
    }

    @Test
    void byDayAScreenNobodyKnowsOfIsNotLitUpLongAfterTheChildLeftIt() {
        helpline.clock.advanceTo(LocalTime.of(5, 0));       // noon in Thailand
        presence().seen(fon);
        pass(Duration.ofSeconds(1));
        lose(Duration.ofSeconds(130));
        assertNull(helpline.talkOf("mali").holder());
        assertEquals(List.of(), helpline.quiet());
    }

    @Test
    void whoLostATalkLearnsHow() {
        lose(Duration.ofSeconds(130));
        assertEquals(Optional.of(Loss.KEPT), helpline.context.getBean(Sheets.class)
                .lost(fon, helpline.talkOf("mali").id()));
        assertEquals(Optional.empty(), helpline.context.getBean(Sheets.class).lost(or, helpline.talkOf("mali").id()));
    }

    @Test
    void withoutASupervisorAtTheBoardItGoesStraightBackToTheQueue() {
        pass(Duration.ofSeconds(40));
        for (int i = 0; i < 14; i++) {
            pass(Duration.ofSeconds(10));
        }
        assertTrue(board().kept().isEmpty());
        assertEquals(before, helpline.context.getBean(Queue.class).waiting().get(0));
    }

    @Test
    void whatASupervisorForgetsGoesBackByItself() {
        lose(Duration.ofSeconds(130));
        pass(Duration.ofMinutes(3));
        pass(Duration.ofSeconds(5));
        assertTrue(board().kept().isEmpty());
        assertEquals(before, helpline.context.getBean(Queue.class).waiting().get(0));
    }

    @Test
    void whoIsBackInTimeGoesOnWithItsChild() {
        lose(Duration.ofSeconds(110));
        presence().seen(fon);
        pass(Duration.ofSeconds(20));
        presence().seen(fon);
        pass(Duration.ofSeconds(20));
        assertEquals(fon, helpline.talkOf("mali").holder());
        assertTrue(helpline.desk.say(fon, helpline.talkOf("mali").id(), UUID.randomUUID(), "พี่กลับมาแล้วนะ").done());
    }

    /** The console falls silent, and the supervisor's board is looked at, for so long after it counts as silent. */
    private void lose(Duration time) {
        watch(Duration.ofSeconds(40));
        watch(time.minusSeconds(10));
    }

    private void watch(Duration time) {
        for (long i = 0; i < time.toSeconds(); i += 10) {
            presence().seen(or);
            pass(Duration.ofSeconds(10));
        }
    }

    private void pass(Duration time) {
        helpline.clock.advance(time);
        helpline.context.getBean(LostLines.class).look();
    }

    private String said() {
        return helpline.quiet().stream().flatMap(call -> call.lines().stream()).reduce("", String::concat);
    }

    private long timesTold() {
        return helpline.context.getBean(ConversationEvents.class).after(helpline.talkOf("mali").id(), 0).stream()
                .filter(event -> event.kind() == ConversationEvent.Step.AWAY).count();
    }

    private Presence presence() {
        return helpline.context.getBean(Presence.class);
    }

    private Board board() {
        return helpline.context.getBean(Board.class);
    }
}
