package org.khiang.conversations.dialogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.khiang.nlp.Category;
import org.khiang.nlp.RiskLevel;

class DangerTest {

    @Test
    void notSafeIsNeverReadAsSafe() {
        for (String typed : List.of("ไม่ปลอดภัย", "ไม่ปลอดภัยค่ะ", "ไมปลอดภัย", "ไม่ปลอดพัย",
                "ไม่ปลอดภัยยยย", "ไม่ ปลอดภัย", "ไม่")) {
            assertEquals("EMERGENCY_NOW", Chat.at("SAFETY_NOW").says(typed).state(), typed);
        }
        for (String typed : List.of("ไม่ค่อยปลอดภัย", "ไม่แน่ใจค่ะ", "คิดว่าไม่ปลอดภัยเท่าไหร่",
                "ไม่รู้ว่าปลอดภัยหรือเปล่า", "กลัวค่ะ")) {
            assertEquals("SAFETY_UNSURE", Chat.at("SAFETY_NOW").says(typed).state(), typed);
        }
        for (String typed : List.of("มปลอดภัย", "ไปลอดภัย", "ม่ปลอดภัย")) {
            assertFalse(Chat.at("SAFETY_NOW").says(typed).fact("safeNow").equals("YES"), typed);
        }
    }

    @Test
    void safeIsUnderstoodHoweverItIsTyped() {
        for (String typed : List.of("ปลอดภัย", "ปลอดภัยค่ะ", "ปลอดภัย นะคะ", "ปลอดภัยยยย", "ปลอดภัย.")) {
            assertEquals("SCREEN_CHECK", Chat.at("SAFETY_NOW").says(typed).state(), typed);
        }
    }

    @Test
    void notBeingAbleToLeaveIsNotTheExit() {
        Chat chat = Chat.at("OPEN_INVITE").says("ออกไปไม่ได้", RiskLevel.EMERGENCY, Category.EXPLOITATION);
        assertEquals("EMERGENCY_NOW", chat.state());
        assertEquals("LISTEN_MORE", Chat.at("OPEN_INVITE").says("ออกไปไม่ได้").state());
    }

    @Test
    void beingUnsureCallsAPerson() {
        Chat chat = Chat.at("SAFETY_NOW").says("ไม่แน่ใจ");
        assertEquals(RiskLevel.MEDIUM, chat.last.atLeast());
        assertTrue(chat.last.wantsPerson());
        assertEquals("true", chat.fact("unknownDistress"));
        assertEquals("HANDOVER", chat.says("ก็แบบว่า").state());
    }

    @Test
    void inDangerEveryBurstIsAnsweredInFewWords() {
        Chat chat = Chat.at("OPEN_INVITE").says("เขาอยู่หน้าห้อง", RiskLevel.EMERGENCY, Category.SEXUAL_ABUSE);
        chat.says("เขาเคาะประตู", RiskLevel.EMERGENCY, Category.SEXUAL_ABUSE);
        assertEquals("EMERGENCY_WAIT", chat.state());
        String before = "";
        for (int i = 0; i < 6; i++) {
            chat.says("กลัว", RiskLevel.EMERGENCY, Category.SEXUAL_ABUSE);
            assertEquals("EMERGENCY_WAIT", chat.state());
            assertEquals(1, chat.last.bubbles().size());
            assertFalse(chat.last.bubbles().get(0).equals(before), "the same words twice in a row");
            assertTrue(chat.labels().contains("โทร 191"));
            before = chat.last.bubbles().get(0);
        }
    }

    @Test
    void aChildInDangerFromItselfOrFromPicturesReadsOfNobodyComingIn() {
        for (Category about : List.of(Category.SELF_HARM, Category.SEXTORTION, Category.IMAGE_SHARED)) {
            Chat chat = Chat.at("EMERGENCY_WAIT").about(RiskLevel.EMERGENCY, about);
            for (int i = 0; i < 4; i++) {
                String said = chat.says("กลัว").last.bubbles().get(0);
                assertFalse(said.contains("เข้ามา"), about + ": " + said);
            }
        }
        Chat acted = Chat.at("EMERGENCY_WAIT").about(RiskLevel.EMERGENCY, Category.SEXUAL_ABUSE)
                .knowing("si", "ACTED_TODAY");
        assertTrue(acted.says("กลัว").last.bubbles().get(0).contains("1669"));
        Chat both = acted.says("เขาอยู่หน้าห้อง", RiskLevel.EMERGENCY, Category.SEXUAL_ABUSE);
        assertEquals(rounds("danger").get(0), both.last.bubbles().get(0));
    }

    @Test
    void aSilentChildInDangerIsNotToldThatSomethingWasRead() {
        Chat chat = Chat.at("EMERGENCY_WAIT").about(RiskLevel.EMERGENCY, Category.SEXUAL_ABUSE)
                .knowing("screenPrivacy", "ALONE").waits("DANGER");
        assertEquals(rounds("dangerQuiet").get(0), chat.last.bubbles().get(0));
        assertTrue(chat.labels().contains("โทร 191"));
        assertTrue(rounds("dangerQuiet").stream().noneMatch(line -> line.contains("แล้วนะ")));
    }

    @Test
    void aPlaceSentAtNightIsNotSaidToBeSeen() {
        Chat day = Chat.at("EMERGENCY_WAIT").about(RiskLevel.EMERGENCY, Category.NONE).sends(Heard.Kind.LOCATION);
        Chat night = Chat.at("EMERGENCY_WAIT").unstaffed().about(RiskLevel.EMERGENCY, Category.NONE)
                .sends(Heard.Kind.LOCATION);
        assertTrue(day.last.bubbles().get(0).contains("เห็นจุดนี้"));
        assertTrue(night.last.bubbles().get(0).contains("ยังไม่มีคนเห็นจุดนี้"));
    }

    private static List<String> rounds(String name) {
        return Chat.SCRIPT.lines().rounds().get(name).stream().map(line -> line.say().forms().get("All")).toList();
    }

    @Test
    void aChildWhoCannotCallMayTellWhereItIs() {
        Chat chat = Chat.at("EMERGENCY_NOW").says("โทรไม่ได้ค่ะ");
        assertEquals("EMERGENCY_CANNOT_CALL", chat.state());
        chat.says("เชียงใหม่ หอแถวมอ", RiskLevel.EMERGENCY, Category.NONE);
        assertEquals("EMERGENCY_WAIT", chat.state());
        assertEquals("เชียงใหม่ หอแถวมอ", chat.fact("locationText"));
        assertFalse(chat.last.toString().contains("เชียงใหม่"));
    }

    @Test
    void aPlaceIsKeptOnlyInDanger() {
        Chat danger = Chat.at("EMERGENCY_CANNOT_CALL").about(RiskLevel.EMERGENCY, Category.SEXUAL_ABUSE)
                .sends(Heard.Kind.LOCATION);
        assertEquals("EMERGENCY_WAIT", danger.state());
        assertEquals("true", danger.fact("locationGiven"));
        Chat calm = Chat.at("OPEN_INVITE").sends(Heard.Kind.LOCATION);
        assertEquals("OPEN_INVITE", calm.state());
        assertEquals("", calm.fact("locationGiven"));
        assertFalse(calm.last.silent());
    }

    @Test
    void safeAgainIsNotBelievedWhileTheSameBreathTellsOfDanger() {
        Chat chat = Chat.at("EMERGENCY_WAIT").about(RiskLevel.EMERGENCY, Category.SEXUAL_ABUSE);
        chat.hears(Heard.tap("EMERGENCY_WAIT:2"),
                Heard.text("เขากลับมาแล้ว", Chat.found(RiskLevel.EMERGENCY, Category.SEXUAL_ABUSE)));
        assertEquals("EMERGENCY_WAIT", chat.state());
    }

    @Test
    void safeAgainBringsAPersonAndDoesNotCallItOver() {
        Chat chat = Chat.at("EMERGENCY_NOW").about(RiskLevel.EMERGENCY, Category.SEXUAL_ABUSE).says("ปลอดภัยแล้วค่ะ");
        assertEquals("AFTER_DANGER", chat.state());
        assertTrue(chat.last.wantsPerson());
        assertEquals("WAITING", chat.taps("คุยกับพี่").state());
        chat.says("เขามาอีกแล้ว", RiskLevel.EMERGENCY, Category.SEXUAL_ABUSE);
        assertEquals("EMERGENCY_NOW", chat.state());
    }

    @Test
    void inDangerNobodyIsPutOnHold() {
        Chat chat = Chat.at("OPEN_INVITE").about(RiskLevel.EMERGENCY, Category.SEXUAL_ABUSE).says("พี่คะ");
        assertEquals("HANDOVER", chat.state());
        assertFalse(chat.labels().contains("ยังไม่อยากคุย"));
        assertEquals("WAITING", chat.says("ยังไม่อยากคุย").state());
    }

    @Test
    void aTypedNumberIsGivenBackWithItsButtons() {
        Chat chat = Chat.at("EMERGENCY_NOW").about(RiskLevel.EMERGENCY, Category.NONE).says("โทร 1669");
        assertEquals("EMERGENCY_NOW", chat.state());
        assertTrue(chat.last.bubbles().get(0).contains("1669"));
    }

    @Test
    void withoutStaffDangerPromisesNobody() {
        Chat chat = Chat.at("OPEN_INVITE").unstaffed()
                .says("เขามีมีด", RiskLevel.EMERGENCY, Category.PHYSICAL_VIOLENCE);
        assertEquals("EMERGENCY_NOW", chat.state());
        assertFalse(chat.last.bubbles().get(0).contains("เราแจ้งพี่"));
        assertTrue(chat.last.bubbles().get(0).contains("191"));
    }

    @Test
    void anAdultIsToldWhatAnAdultCanDo() {
        Chat chat = Chat.at("ADULT_REPORT").knowing("reporterRole", "CAREGIVER").knowing("ageBand", "ADULT")
                .says("เขากำลังตีหลานอยู่", RiskLevel.EMERGENCY, Category.PHYSICAL_VIOLENCE);
        assertEquals("ADULT_EMERGENCY", chat.state());
        assertEquals("ADULT_EMERGENCY", chat.says("อยู่ขอนแก่น").state());
        assertFalse(chat.last.bubbles().contains(Chat.line("ADULT_EMERGENCY")));
    }
}
