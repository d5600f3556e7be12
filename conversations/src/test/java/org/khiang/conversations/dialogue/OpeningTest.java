package org.khiang.conversations.dialogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.khiang.nlp.Category;
import org.khiang.nlp.RiskLevel;

class OpeningTest {

    @Test
    void aCalmGreetingIsWelcomedAtOnce() {
        Chat chat = new Chat().says("สวัสดีค่ะ");
        assertEquals("WELCOME", chat.state());
        assertEquals(List.of(Chat.line("WELCOME")), chat.last.bubbles());
        assertTrue(chat.last.atOnce());
        assertEquals(RiskLevel.NONE, chat.last.atLeast());
    }

    @Test
    void aChildWhoFollowsIsWelcomed() {
        assertEquals("WELCOME", new Chat().sends(Heard.Kind.FOLLOW).state());
    }

    @Test
    void aFirstMessageInDangerSkipsTheWelcome() {
        Chat chat = new Chat().says("เขากำลังมา ช่วยด้วย", RiskLevel.EMERGENCY, Category.SEXUAL_ABUSE);
        assertEquals("EMERGENCY_NOW", chat.state());
        assertEquals(RiskLevel.EMERGENCY, chat.last.atLeast());
        assertTrue(chat.last.wantsPerson());
    }

    @Test
    void aFirstDisclosureIsHeardAndHandedOverInOneTurn() {
        Chat chat = new Chat().says("มีคนขู่จะปล่อยรูปหนู", RiskLevel.HIGH, Category.SEXTORTION);
        assertEquals("HANDOVER", chat.state());
        assertEquals(List.of(Chat.line("LISTEN"), Chat.line("HANDOVER")), chat.last.bubbles());
        assertTrue(chat.labels().contains("พี่ผู้หญิง"));
        assertTrue(chat.last.wantsPerson());
    }

    @Test
    void aFirstWorryIsThankedForBeforeTheWelcome() {
        Chat chat = new Chat().says("โดนเพื่อนล้อทุกวันเลย", RiskLevel.MEDIUM, Category.BULLYING);
        assertEquals("WELCOME", chat.state());
        assertEquals(2, chat.last.bubbles().size());
        assertEquals(Chat.line("WELCOME"), chat.last.bubbles().get(1));
    }

    @Test
    void privacyAndItsLimitsAreOneTurn() {
        Chat chat = new Chat().says("สวัสดีค่ะ").taps("อยากคุย").taps("อายุ 13-17");
        assertEquals("PRIVACY_LIMITS", chat.state());
        assertEquals(List.of(Chat.line("PRIVACY"), Chat.line("PRIVACY_LIMITS")), chat.last.bubbles());
        assertTrue(chat.labels().contains("เข้าใจแล้ว"));
    }

    @Test
    void aButtonOfTheFirstHalfStillWorksWhenTyped() {
        Chat chat = new Chat().says("สวัสดีค่ะ").taps("อยากคุย").taps("อายุ 13-17").says("ใครเห็นบ้าง");
        assertEquals("PRIVACY_MORE", chat.state());
    }

    @Test
    void anAgeIsUnderstoodWhenTyped() {
        assertEquals("C", Chat.at("AGE_BAND").says("ป.5 ค่ะ").fact("ageBand"));
        assertEquals("T", Chat.at("AGE_BAND").says("14 ครับ").fact("ageBand"));
        assertEquals("T", Chat.at("AGE_BAND").says("หนูอายุ ๑๓ ปีค่ะ").fact("ageBand"));
        assertEquals("ADULT", Chat.at("AGE_BAND").says("25").fact("ageBand"));
        assertEquals("UNKNOWN", Chat.at("AGE_BAND").says("ไม่บอก").fact("ageBand"));
    }

    @Test
    void aYoungChildIsSpokenToInShortWords() {
        Chat chat = Chat.at("AGE_BAND").says("10 ขวบ").taps("เข้าใจแล้ว");
        assertEquals(List.of(Chat.SCRIPT.state("SAFETY_NOW").say.forms().get("C")), chat.last.bubbles());
    }

    @Test
    void anAdultIsNotSpokenToAsAChild() {
        Chat chat = Chat.at("PRIVACY_LIMITS").knowing("ageBand", "ADULT").says("เข้าใจแล้ว");
        assertTrue(chat.last.bubbles().get(0).contains("ตรงที่คุณอยู่"));
    }

    @Test
    void aStoryBeforeItsTimeIsAnsweredTogetherWithTheSafetyQuestion() {
        Chat chat = Chat.at("PRIVACY_LIMITS").says("พ่อแม่ทะเลาะกันทุกคืน", RiskLevel.LOW, Category.DISTRESS);
        assertEquals("SAFETY_NOW", chat.state());
        assertEquals(Chat.line("SAFETY_NOW"), chat.last.bubbles().get(1));
        assertEquals("WROTE_ON", chat.fact("limitsAck"));
    }

    @Test
    void aQuestionAboutPrivacyIsAnsweredBeforeTheNextOneIsAsked() {
        Chat chat = Chat.at("PRIVACY_LIMITS").says("แล้วจะบอกแม่ไหมคะ", RiskLevel.LOW, Category.INFO);
        assertEquals(List.of(Chat.line("PRIVACY_MORE"), Chat.line("SAFETY_NOW")), chat.last.bubbles());
    }

    @Test
    void theSafetyQuestionIsNotPutTwice() {
        Chat chat = Chat.at("SAFETY_NOW").says("เพื่อนไม่คุยด้วยเลย", RiskLevel.LOW, Category.DISTRESS);
        assertEquals("SCREEN_CHECK", chat.state());
        assertEquals("UNANSWERED", chat.fact("safeNow"));
        Chat later = Chat.at("NOT_READY").knowing("safeNow", "YES").says("ขอเล่าทีละนิด");
        assertEquals("SCREEN_CHECK", later.state());
        assertFalse(later.last.bubbles().contains(Chat.line("SAFETY_NOW")));
    }

    @Test
    void afterANewStoryOrANoItMayBeAskedAgain() {
        assertEquals("SAFETY_NOW", Chat.at("ABUSIVE").knowing("safeNow", "NO").says("มี").state());
        Chat back = Chat.at("FOLLOWUP_PING").knowing("safeNow", "YES").says("คุยได้");
        assertEquals("SAFETY_NOW", back.taps("มีเรื่องใหม่").state());
    }

    @Test
    void theWholeWayInEndsWithAnOpenInvitation() {
        Chat chat = new Chat().says("หวัดดี").taps("อยากคุย").taps("ข้าม").taps("เข้าใจแล้ว").taps("ปลอดภัย")
                .taps("อยู่คนเดียว");
        assertEquals("OPEN_INVITE", chat.state());
        assertEquals("ALONE", chat.fact("screenPrivacy"));
        assertEquals("UNKNOWN", chat.fact("ageBand"));
    }

    @Test
    void aStoryAlreadyToldIsNotInvitedAgain() {
        Chat chat = Chat.at("SAFETY_NOW").says("โดนแกล้งทุกวัน", RiskLevel.MEDIUM, Category.BULLYING)
                .taps("อยู่คนเดียว");
        assertEquals("LISTEN", chat.state());
    }

    @Test
    void aChildWhoWasHereBeforeIsNotWelcomedAsAStranger() {
        Chat chat = new Chat().knowing("returnCount", "1").says("สวัสดีค่ะ");
        assertEquals("RETURNING", chat.state());
        assertNotEquals(List.of(Chat.line("WELCOME")), chat.last.bubbles());
    }
}
