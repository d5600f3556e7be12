package org.khiang.conversations.dialogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.khiang.nlp.Category;
import org.khiang.nlp.RiskLevel;

class HeldTalkTest {

    private static Chat held() {
        return Chat.at("WAITING").knowing("handedOver", "true").takenOver("ใบเตย");
    }

    @Test
    void thePersonIsIntroducedBySystemAndTheBotFallsSilent() {
        Chat chat = held();
        assertEquals("HUMAN", chat.state());
        assertEquals(Speaker.SYSTEM, chat.last.speaker());
        assertTrue(chat.last.bubbles().get(0).contains("พี่ใบเตย"));
        for (String typed : List.of("ค่ะพี่", "พี่", "เบอร์", "หยุด", "เริ่มใหม่", "ลบ", "คุยต่อได้",
                "อยากคุยกับคนจริง")) {
            assertTrue(chat.says(typed).last.silent(), typed);
        }
        assertTrue(chat.says("เขามีมีด", RiskLevel.EMERGENCY, Category.PHYSICAL_VIOLENCE).last.silent());
        assertTrue(chat.sends(Heard.Kind.STICKER).last.silent());
        assertEquals("HUMAN", chat.state());
    }

    @Test
    void aCryForHelpIsAnsweredWithNumbersAndNoWayIntoTheBot() {
        Chat chat = held().says("ช่วยด้วย");
        assertEquals(Speaker.SYSTEM, chat.last.speaker());
        assertEquals(RiskLevel.EMERGENCY, chat.last.atLeast());
        assertEquals(List.of("โทร 191", "โทร 1669", "ออกจากหน้านี้"), chat.labels());
        assertEquals("HUMAN", chat.state());
    }

    @Test
    void aPictureIsExplainedOnceAndWithoutButtons() {
        Chat chat = held().sends(Heard.Kind.MEDIA);
        assertEquals(List.of(Chat.line("MEDIA_RECEIVED")), chat.last.bubbles());
        assertEquals(Speaker.SYSTEM, chat.last.speaker());
        assertTrue(chat.last.buttons().isEmpty());
        assertTrue(chat.sends(Heard.Kind.MEDIA).last.silent());
    }

    @Test
    void theExitWorksAndTheWayBackLeadsToThePerson() {
        Chat chat = held().says("ออก");
        assertEquals("COVER", chat.state());
        assertEquals(Speaker.SYSTEM, chat.last.speaker());
        assertEquals("COVER_RETURN", chat.says("กลับมา").state());
        chat.taps("คุยได้");
        assertEquals("HUMAN", chat.state());
        assertTrue(chat.last.silent());
        assertEquals("COVER", held().says("ออก").says("กลับมา").says("ยังไม่สะดวก").state());
    }

    @Test
    void whoCameUnderCoverIsIntroducedWhenTheChildIsBack() {
        Chat chat = Chat.at("WAITING").says("ออก").takenOver("ใบเตย");
        assertTrue(chat.last.silent());
        assertEquals("COVER", chat.state());
        chat.says("กลับมา").taps("คุยได้");
        assertTrue(chat.last.bubbles().get(0).contains("พี่ใบเตย"));
        assertEquals("HUMAN", chat.state());
    }

    @Test
    void aWordOfReturnWithoutCoverSaysNothing() {
        assertTrue(held().says("กลับมา").last.silent());
    }

    @Test
    void anotherPersonIsIntroducedBySystem() {
        Chat chat = held();
        Turn turn = chat.dialogue.humanSwaps(chat.now, "ต้นข้าว");
        assertEquals(Speaker.SYSTEM, turn.speaker());
        assertEquals("HUMAN", turn.state());
        assertTrue(turn.bubbles().get(0).contains("พี่ต้นข้าว"));
    }

    @Test
    void whenThePersonLeavesTheBotIsBackAndLaterTroubleCallsAPersonAgain() {
        Chat chat = held().handedBack();
        assertEquals("HUMAN_LEAVE", chat.state());
        assertEquals("AFTERCARE", chat.taps("ไปต่อ").state());
        chat.says("มีอีกเรื่องที่ยังไม่ได้บอก", RiskLevel.HIGH, Category.SEXUAL_ABUSE);
        assertEquals("HANDOVER", chat.state());
    }

    @Test
    void aPersonWhoLeavesAtTheEndOfTheShiftIsNotPromisedAgain() {
        Chat chat = held().unstaffed().handedBack();
        assertFalse(chat.last.bubbles().get(0).contains("คุยกับพี่อีก"));
    }

    @Test
    void timersStaySilentWhileAPersonIsThere() {
        Chat chat = held();
        for (String timer : List.of(Timer.WAIT_LONG, Timer.DANGER, Timer.SILENT)) {
            assertTrue(chat.waits(timer).last.silent(), timer);
        }
    }
}
