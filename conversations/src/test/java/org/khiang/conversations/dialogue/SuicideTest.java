package org.khiang.conversations.dialogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.khiang.nlp.Category;
import org.khiang.nlp.RiskLevel;

class SuicideTest {

    private static Chat asked() {
        return Chat.at("OPEN_INVITE").says("ไม่อยากอยู่แล้ว", RiskLevel.HIGH, Category.SELF_HARM);
    }

    @Test
    void aSignIsAskedAboutPlainlyAndAPersonIsCalled() {
        Chat chat = asked();
        assertEquals("SELF_HARM_ASK", chat.state());
        assertEquals(RiskLevel.HIGH, chat.last.atLeast());
        assertTrue(chat.last.wantsPerson());
    }

    @Test
    void itIsNotAskedTwice() {
        Chat chat = asked().says("อยากตายจริงๆ", RiskLevel.HIGH, Category.SELF_HARM);
        assertEquals("SELF_HARM_NOW", chat.state());
        assertEquals("NOW", chat.fact("si"));
        chat.taps("ไม่มี");
        assertEquals("PLAN_SELFHARM", chat.state());
        assertEquals(RiskLevel.HIGH, chat.last.atLeast());
        chat.says("เหนื่อย ไม่อยากอยู่", RiskLevel.HIGH, Category.SELF_HARM);
        assertEquals("WAITING", chat.state());
        chat.says("ไม่อยากอยู่เลย", RiskLevel.HIGH, Category.SELF_HARM);
        assertEquals("WAITING", chat.state());
        assertEquals(1, chat.last.bubbles().size());
    }

    @Test
    void meansAtHandAreAnEmergency() {
        Chat chat = asked().taps("คิดอยู่").taps("มี");
        assertEquals("EMERGENCY_NOW", chat.state());
        assertEquals("YES", chat.fact("siPlanOrMeans"));
    }

    @Test
    void anAttemptTodayIsAnEmergency() {
        assertEquals("EMERGENCY_NOW", asked().taps("ทำไปแล้ววันนี้").state());
        Chat told = Chat.at("OPEN_INVITE").says("กินยาไปแล้ว", RiskLevel.EMERGENCY, Category.SELF_HARM);
        assertEquals("EMERGENCY_NOW", told.state());
    }

    @Test
    void notAnsweringTheSecondQuestionCountsAsYes() {
        Chat declined = asked().taps("คิดอยู่").taps("ไม่อยากตอบ");
        assertEquals("PLAN_SELFHARM", declined.state());
        assertEquals(RiskLevel.EMERGENCY, declined.last.atLeast());
        Chat evaded = asked().taps("คิดอยู่").says("ไม่รู้จะพูดยังไง");
        assertEquals("PLAN_SELFHARM", evaded.state());
        assertEquals(RiskLevel.EMERGENCY, evaded.last.atLeast());
        Chat left = asked().taps("คิดอยู่").says("ออก");
        assertEquals("COVER", left.state());
        assertEquals(RiskLevel.EMERGENCY, left.last.atLeast());
        Chat changed = asked().taps("คิดอยู่").says("เบอร์");
        assertEquals(RiskLevel.EMERGENCY, changed.last.atLeast());
    }

    @Test
    void silenceAfterTheSecondQuestionIsAnEmergencyAndWordsFollowOnlyWhereNobodyElseReads() {
        Chat alone = asked().knowing("screenPrivacy", "ALONE").taps("คิดอยู่");
        assertTrue(alone.last.timers().contains(new Timer("SELF_HARM_NOW", 60, false)));
        alone.waits("SELF_HARM_NOW");
        assertEquals("PLAN_SELFHARM", alone.state());
        assertEquals(RiskLevel.EMERGENCY, alone.last.atLeast());
        Chat unknown = asked().taps("คิดอยู่").waits("SELF_HARM_NOW");
        assertTrue(unknown.last.silent());
        assertEquals(RiskLevel.EMERGENCY, unknown.last.atLeast());
        assertTrue(unknown.last.wantsPerson());
    }

    @Test
    void anAnswerMakesTheClockHarmless() {
        Chat chat = asked().taps("คิดอยู่").taps("ไม่มี").waits("SELF_HARM_NOW");
        assertTrue(chat.last.silent());
        assertEquals(RiskLevel.NONE, chat.last.atLeast());
    }

    @Test
    void noPlanIsUnderstoodWithoutItsToneMark() {
        assertEquals("NO", asked().taps("คิดอยู่").says("ไมมีค่ะ").fact("siPlanOrMeans"));
        assertEquals("YES", asked().taps("คิดอยู่").says("มีค่ะ").fact("siPlanOrMeans"));
    }

    @Test
    void aPictureDoesNotPushTheQuestionAside() {
        Chat chat = asked().taps("คิดอยู่").sends(Heard.Kind.MEDIA);
        assertEquals("SELF_HARM_NOW", chat.state());
        assertTrue(chat.labels().contains("ไม่มี"));
    }

    @Test
    void aLaterSignGoesOnToTheSecondQuestion() {
        Chat chat = asked().taps("ไม่ได้คิด");
        assertEquals("LISTEN_LIGHT", chat.state());
        chat.says("จริงๆ ก็อยากหายไป", RiskLevel.HIGH, Category.SELF_HARM);
        assertEquals("SELF_HARM_NOW", chat.state());
    }

    @Test
    void withoutStaffThePlanGivesNumbersInsteadOfAPromise() {
        Chat chat = asked().unstaffed().taps("เคยคิด");
        assertEquals("PLAN_SELFHARM", chat.state());
        assertFalse(chat.last.bubbles().get(0).contains("เราแจ้งพี่"));
        assertTrue(chat.last.bubbles().get(0).contains("1323"));
    }
}
