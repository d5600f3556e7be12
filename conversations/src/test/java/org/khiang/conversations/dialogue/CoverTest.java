package org.khiang.conversations.dialogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.khiang.nlp.Category;
import org.khiang.nlp.RiskLevel;

class CoverTest {
    private static final List<String> PHONE_WATCHED = List.of("กลับมาบ้านแล้วเขายังอยู่", "เขากลับมา",
            "ไม่กล้ากลับมา", "ช่วยด้วย", "191", "พี่", "เบอร์", "หยุด", "คุยได้", "แม่อ่านอยู่ข้างๆ");

    @Test
    void leavingShowsThreeHarmlessBubblesAtOnce() {
        for (String typed : List.of("ออก", "ออกก", "ออก ค่ะ", "EXIT", "ปิด", "ออกจากหน้านี้")) {
            Chat chat = Chat.at("MIN_ACCESS").says(typed);
            assertEquals("COVER", chat.state(), typed);
            assertEquals(3, chat.last.bubbles().size());
            assertTrue(chat.last.atOnce());
            assertTrue(chat.last.bubbles().stream().allMatch(text -> text.startsWith("คำศัพท์วันนี้")));
        }
    }

    @Test
    void underCoverOnlyTheWayBackActs() {
        for (String typed : PHONE_WATCHED) {
            Chat chat = Chat.at("OPEN_INVITE").says("ออก").says(typed);
            assertEquals("COVER", chat.state(), typed);
            assertEquals(1, chat.last.bubbles().size());
            assertTrue(chat.last.bubbles().get(0).startsWith("คำศัพท์วันนี้"), typed);
        }
        assertEquals("COVER_RETURN", Chat.at("COVER").says("กลับมา").state());
        assertEquals("COVER_RETURN", Chat.at("COVER").says("กลับมาาาค่ะ").state());
    }

    @Test
    void aCryUnderCoverRaisesTheAlarmAndShowsAWord() {
        Chat cry = Chat.at("COVER").says("ช่วยด้วย");
        assertEquals("COVER", cry.state());
        assertEquals(RiskLevel.EMERGENCY, cry.last.atLeast());
        Chat danger = Chat.at("COVER").says("เขามีมีด", RiskLevel.EMERGENCY, Category.PHYSICAL_VIOLENCE);
        assertEquals("COVER", danger.state());
        Chat oldButton = Chat.at("COVER").hears(Heard.tap("SAFETY_NOW:1"));
        assertEquals("COVER", oldButton.state());
        assertEquals(RiskLevel.EMERGENCY, oldButton.last.atLeast());
    }

    @Test
    void leavingWithACryInTheSameBreathHidesAndAlarms() {
        Chat chat = Chat.at("OPEN_INVITE").hears(
                Heard.text("ช่วยด้วย", Chat.found(RiskLevel.EMERGENCY, Category.NONE)),
                Heard.text("ออก", Chat.found(RiskLevel.NONE, Category.NONE)));
        assertEquals("COVER", chat.state());
        assertEquals(RiskLevel.EMERGENCY, chat.last.atLeast());
    }

    @Test
    void aDisclosureInTheSameBurstDoesNotKeepTheTalkOnTheScreen() {
        Chat chat = Chat.at("OPEN_INVITE").hears(
                Heard.text("เขาขู่จะปล่อยรูป", Chat.found(RiskLevel.HIGH, Category.SEXTORTION)),
                Heard.text("ออก", Chat.found(RiskLevel.NONE, Category.NONE)));
        assertEquals("COVER", chat.state());
        assertEquals(3, chat.last.bubbles().size());
    }

    @Test
    void theWordsDoNotRepeatThemselvesSoon() {
        Chat chat = Chat.at("OPEN_INVITE").says("ออก");
        Set<String> seen = new HashSet<>(chat.last.bubbles());
        for (int i = 0; i < 30; i++) {
            chat.taps("ต่อไป");
            assertTrue(seen.add(chat.last.bubbles().get(0)), "a word came back after " + i);
        }
        chat.taps("แบบฝึกหัด");
        assertTrue(chat.last.bubbles().get(0).startsWith("แบบฝึกหัด"));
        assertEquals("COVER", chat.state());
    }

    @Test
    void comingBackAsksWhetherItIsSafeToTalkFirst() {
        Chat chat = Chat.at("LISTEN").says("ออก").says("กลับมา");
        assertEquals(List.of(Chat.line("COVER_RETURN")), chat.last.bubbles());
        assertTrue(chat.last.atOnce());
        assertEquals("RETURNING", chat.taps("คุยได้").state());
        assertEquals("COVER", Chat.at("COVER_RETURN").says("ยังไม่สะดวก").state());
        assertEquals("EMERGENCY_NOW", Chat.at("COVER_RETURN").says("ตอนนี้ไม่ปลอดภัย").state());
    }

    @Test
    void aChosenWordIsKeptOnlyAsAHashAndOpensTheTalkAgain() {
        Chat chat = Chat.at("SECRET_WORD").says("มะม่วงสุก");
        assertEquals("OPEN_INVITE", chat.state());
        assertFalse(chat.now.facts().values().stream().anyMatch(value -> value.contains("มะม่วง")));
        assertFalse(chat.last.bubbles().stream().anyMatch(text -> text.contains("มะม่วง")));
        chat.says("ออก").says("มะม่วงสุกค่ะ");
        assertEquals("COVER_RETURN", chat.state());
        assertEquals("RETURNING", chat.taps("คุยได้").state());
    }

    @Test
    void whoKnowsOnlyTheWayBackDoesNotSeeTheTalk() {
        Chat chat = Chat.at("SECRET_WORD").says("มะม่วงสุก").says("ออก").says("กลับมา").taps("คุยได้");
        assertEquals("SECRET_CHECK", chat.state());
        chat.says("ไม่รู้คำไหน");
        assertEquals("SECRET_CHECK", chat.state());
        assertTrue(chat.labels().contains("จำไม่ได้"));
        assertEquals("TAKEOVER", chat.says("ขอเดาอีกคำ").state());
        Chat child = Chat.at("SECRET_WORD").says("มะม่วงสุก").says("ออก").says("กลับมา").taps("คุยได้");
        assertNotEquals("TAKEOVER", child.says("มะม่วงสุก").state());
    }

    @Test
    void aChildWhoSlippedOnceStillGetsIn() {
        Chat child = Chat.at("SECRET_WORD").says("มะม่วงสุก").says("ออก").says("กลับมา").taps("คุยได้");
        child.says("มะม่วงดิบ").says("มะม่วงสุก");
        assertEquals("COVER_RETURN", child.state());
        assertEquals("RETURNING", child.taps("คุยได้").state());
    }

    @Test
    void onlyTheButtonsThatLeadAwayLeave() {
        Chat chat = new Chat().says("เขาขู่", RiskLevel.HIGH, Category.SEXTORTION);
        chat.last.buttons().forEach(button ->
                assertEquals(button.label().equals("ออกจากหน้านี้"), button.leaves(), button.label()));
        assertTrue(Chat.at("OPEN_INVITE").sends(Heard.Kind.LOCATION).last.buttons().stream().anyMatch(Button::leaves));
        assertTrue(new Phrasebook(Chat.SCRIPT).leave(Map.of()).get(0).leaves());
    }

    @Test
    void someoneElseAtThePhoneLearnsNothing() {
        Chat chat = Chat.at("LISTEN").says("นี่แม่น้องนะคะ ลูกคุยอะไรกับที่นี่");
        assertEquals("TAKEOVER", chat.state());
        assertEquals("TAKEOVER", chat.says("บอกมาเดี๋ยวนี้").state());
        assertEquals("true", chat.fact("takeoverSuspected"));
    }

    @Test
    void nothingIsPushedUnderCover() {
        Chat chat = Chat.at("WAITING").knowing("handedOver", "true").says("ออก").waits("WAIT_LONG");
        assertTrue(chat.last.silent());
        assertEquals("COVER", chat.state());
        assertTrue(chat.dialogue.humanJoins(chat.now, "ใบเตย").silent());
        assertTrue(chat.dialogue.calm(chat.now).bubbles().get(0).startsWith("คำศัพท์วันนี้"));
    }
}
