package org.khiang.conversations.dialogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.khiang.nlp.Category;
import org.khiang.nlp.RiskLevel;

class WaitingTest {

    private static Chat waiting() {
        return new Chat().says("มีคนขู่จะปล่อยรูปหนู", RiskLevel.HIGH, Category.SEXTORTION).taps("พี่ผู้หญิง");
    }

    @Test
    void theWishForAWomanIsKept() {
        Chat chat = waiting();
        assertEquals("WAITING", chat.state());
        assertEquals("WOMAN", chat.fact("counsellorGenderWish"));
    }

    @Test
    void anUnknownWaitIsNotFilledWithAGuess() {
        assertEquals(Chat.line("WAITING").replace(" {etaTh}", ""), waiting().last.bubbles().get(0));
        Chat told = new Chat().knowing("etaTh", "ตอนนี้รอราว 5 นาที")
                .says("มีคนขู่", RiskLevel.HIGH, Category.SEXTORTION).taps("ใครก็ได้");
        assertTrue(told.last.bubbles().get(0).endsWith("ตอนนี้รอราว 5 นาที"));
    }

    @Test
    void whoGoesOnTellingIsHeardAndNotThankedTheSameWayAgain() {
        Chat chat = waiting().says("เขาบอกว่าจะส่งให้แม่ดู", RiskLevel.HIGH, Category.SEXTORTION);
        assertEquals("WAITING", chat.state());
        assertEquals(1, chat.last.bubbles().size());
        assertFalse(chat.last.bubbles().contains(Chat.line("LISTEN")));
        assertTrue(chat.labels().contains("ตอนนี้ไม่ปลอดภัย"));
    }

    @Test
    void whileWaitingOneUsefulQuestionMayBeAskedEverySecondTime() {
        Chat chat = waiting().says("เขาขู่อีก", RiskLevel.HIGH, Category.SEXTORTION);
        chat.says("กลัวมากเลย", RiskLevel.HIGH, Category.SEXTORTION);
        assertEquals("MIN_DEADLINE", chat.state());
        chat.taps("ไม่ได้กำหนด");
        assertEquals("MIN_SPREAD", chat.state());
    }

    @Test
    void inAnEmergencyNothingIsAskedWhileWaiting() {
        Chat chat = waiting().about(RiskLevel.EMERGENCY, Category.SEXTORTION);
        for (int i = 0; i < 4; i++) {
            assertEquals("WAITING", chat.says("รออยู่ค่ะ", RiskLevel.HIGH, Category.SEXTORTION).state());
        }
    }

    @Test
    void theClockRunsByLevelAndWritingDoesNotRestartIt() {
        Chat chat = new Chat().says("มีคนขู่จะปล่อยรูปหนู", RiskLevel.HIGH, Category.SEXTORTION);
        assertEquals(List.of(new Timer("WAIT_LONG", 300, false)), waits(chat));
        assertTrue(waits(chat.taps("ใครก็ได้")).isEmpty());
        assertTrue(waits(chat.says("รออยู่")).isEmpty());
        Chat medium = Chat.at("LISTEN_LIGHT").about(RiskLevel.MEDIUM, Category.BULLYING).says("พี่");
        assertEquals(List.of(new Timer("WAIT_LONG", 1800, false)), waits(medium));
        medium.about(RiskLevel.EMERGENCY, Category.BULLYING).says("ใครก็ได้");
        assertEquals(List.of(new Timer("WAIT_LONG", 60, false)), waits(medium));
    }

    private static List<Timer> waits(Chat chat) {
        return chat.last.timers().stream().filter(timer -> timer.name().equals(Timer.WAIT_LONG)).toList();
    }

    @Test
    void aLongWaitIsApologisedForAndMayGoOn() {
        Chat chat = waiting().waits("WAIT_LONG");
        assertEquals("WAIT_LONG", chat.state());
        assertEquals("true", chat.fact("slaBreached"));
        assertEquals("WAITING", chat.taps("รอต่อ").state());
    }

    @Test
    void whereOthersSeeTheScreenTheApologyWaitsForTheChild() {
        Chat chat = waiting().knowing("screenPrivacy", "NEARBY").waits("WAIT_LONG");
        assertTrue(chat.last.silent());
        chat.says("ตอนนี้ยังรออยู่ค่ะ");
        assertEquals("WAIT_LONG", chat.state());
        assertEquals("WAITING", chat.says("รอได้ค่ะพี่").state());
    }

    @Test
    void whenNobodyIsOnShiftNobodyIsPromised() {
        Chat chat = new Chat().unstaffed().says("มีคนขู่จะปล่อยรูปหนู", RiskLevel.HIGH, Category.SEXTORTION);
        assertEquals("NO_STAFF", chat.state());
        assertEquals(List.of(Chat.line("LISTEN"), Chat.line("NO_STAFF")), chat.last.bubbles());
        assertEquals("1387", chat.last.buttons().get(0).call());
        assertTrue(chat.last.wantsPerson());
        chat.says("แล้วต้องทำยังไง", RiskLevel.HIGH, Category.SEXTORTION);
        assertNotEquals(List.of(Chat.line("NO_STAFF")), chat.last.bubbles());
        assertEquals(1, chat.last.bubbles().size());
    }

    @Test
    void whenStaffComeBackTheChildIsInTheQueueAgain() {
        Chat chat = new Chat().unstaffed().says("มีคนขู่", RiskLevel.HIGH, Category.SEXTORTION).staffed()
                .says("ยังรอได้ค่ะ");
        assertEquals("WAITING", chat.state());
    }

    @Test
    void whenTheLastPersonLeavesAWaitingChildIsTold() {
        Chat chat = waiting();
        Turn turn = chat.unstaffed().dialogue.noStaff(chat.now);
        assertEquals("NO_STAFF", turn.state());
        assertTrue(Chat.at("OPEN_INVITE").dialogue.noStaff(Chat.at("OPEN_INVITE").now).silent());
    }

    @Test
    void aChildWhoIsNotReadyIsNotPressed() {
        Chat chat = new Chat().says("เรื่องมันนานแล้ว", RiskLevel.HIGH, Category.SEXUAL_ABUSE).taps("ยังไม่อยากคุย");
        assertEquals("HOLD", chat.state());
        chat.taps("คุยกับบอตก่อน");
        assertEquals("LISTEN_MORE", chat.state());
        chat.says("ตอนนั้นอยู่ ป.4", RiskLevel.HIGH, Category.SEXUAL_ABUSE);
        assertEquals("MIN_ONGOING", chat.state());
        assertEquals("WAITING", chat.says("พี่").state());
    }

    @Test
    void whoLeavesTheQueueIsAskedNothingElse() {
        Chat chat = waiting().taps("ไม่รอแล้ว");
        assertEquals("WAIT_LEAVE", chat.state());
        assertEquals("CLOSING", chat.says("ไม่ต้องค่ะ").state());
    }
}
