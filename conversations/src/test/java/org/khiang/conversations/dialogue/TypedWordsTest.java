package org.khiang.conversations.dialogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.khiang.nlp.Assessment.Flag;
import org.khiang.nlp.Category;
import org.khiang.nlp.RiskLevel;

class TypedWordsTest {
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("ออก", "COVER"), Map.entry("exit", "COVER"), Map.entry("ปิด", "COVER"),
            Map.entry("กลับมา", "COVER_RETURN"), Map.entry("ช่วยด้วย", "EMERGENCY_NOW"),
            Map.entry("ช่วยหนูด้วย", "EMERGENCY_NOW"), Map.entry("sos", "EMERGENCY_NOW"),
            Map.entry("191", "EMERGENCY_NOW"), Map.entry("พี่", "HANDOVER"), Map.entry("คนจริง", "HANDOVER"),
            Map.entry("ขอคุยกับคน", "HANDOVER"), Map.entry("หยุด", "AFTERCARE"), Map.entry("พอแล้ว", "AFTERCARE"),
            Map.entry("ลบ", "ERASE"), Map.entry("ลบข้อมูล", "ERASE"), Map.entry("เบอร์", "SERVICES"),
            Map.entry("โทร", "SERVICES"), Map.entry("เริ่มใหม่", "SAFETY_NOW"));

    @Test
    void aWordActsInEveryState() {
        for (State state : Chat.SCRIPT.states()) {
            if (state.is("COVER") || state.level == RiskLevel.EMERGENCY) {
                continue;
            }
            WORDS.forEach((word, target) -> {
                boolean button = Chat.SCRIPT.buttonWords().exact(state, word).isPresent();
                Chat chat = Chat.at(state.id).says(word + "นะคะ");
                assertTrue(button || chat.state().equals(target), () -> state.id + " " + word + " " + chat.state());
            });
        }
    }

    @Test
    void aWordInsideASentenceIsNoCommand() {
        for (String typed : List.of("อยากออกจากบ้าน", "พี่เขาใจดี", "อยากให้เขาหยุด", "เขาลบรูปไปแล้วมั้ง",
                "เขาขอเบอร์หนู")) {
            assertFalse(WORDS.containsValue(Chat.at("OPEN_INVITE").says(typed).state()), typed);
        }
    }

    @Test
    void startingAgainAsksAboutSafetyAndLosesNothing() {
        Chat chat = Chat.at("CHOOSE_STEP").knowing("safeNow", "YES").knowing("province", "NORTH").says("เริ่มใหม่");
        assertEquals("SAFETY_NOW", chat.state());
        assertEquals("NORTH", chat.fact("province"));
    }

    @Test
    void afterStopNothingMoreIsAsked() {
        Chat chat = Chat.at("MIN_ACCESS").says("หยุด");
        assertEquals("AFTERCARE", chat.state());
        assertEquals("AFTERCARE", chat.says("โอเค").state());
        assertEquals("CLOSING", chat.says("พอแล้ว").state());
    }

    @Test
    void aNumberIsNotASlipOfAnotherNumber() {
        assertEquals("C", Chat.at("AGE_BAND").says("อายุไม่เกิน 12").fact("ageBand"));
        assertNotEquals("C", Chat.at("AGE_BAND").says("อายุไม่เกิน 18").fact("ageBand"));
    }

    @Test
    void aSlipIsUnderstoodWhereItCannotTurnTheMeaningRound() {
        assertEquals("INFO_MENU", Chat.at("NOT_READY").says("อ่านข้อมูนก่อน").state());
        assertEquals("FOLLOWUP", Chat.at("CHOOSE_STEP").says("ให้พี่ทักทีหลังง").state());
    }

    @Test
    void whatCannotBeReadIsTheBotsFaultAndTheSecondTimeAPersonIsOffered() {
        Chat chat = Chat.at("OPEN_INVITE").says("???");
        assertEquals("FALLBACK", chat.state());
        chat.says("!!");
        assertEquals("FALLBACK", chat.state());
        assertNotEquals(List.of(Chat.line("FALLBACK")), chat.last.bubbles());
        assertTrue(chat.last.bubbles().get(0).contains("คนจริง"));
        Chat sad = Chat.at("OPEN_INVITE").about(RiskLevel.MEDIUM, Category.DISTRESS).says("...").says("...");
        assertEquals("HANDOVER", sad.state());
    }

    @Test
    void anythingUnderstoodInBetweenStartsTheCountAgain() {
        Chat chat = Chat.at("OPEN_INVITE").says("???")
                .says("เครียดเรื่องสอบ", RiskLevel.LOW, Category.DISTRESS).says("??");
        assertEquals(List.of(Chat.line("FALLBACK")), chat.last.bubbles());
    }

    @Test
    void aSignWithoutLettersIsNoAnswerToTheSafetyQuestion() {
        Chat chat = Chat.at("SAFETY_NOW").says("...");
        assertEquals("SAFETY_NOW", chat.state());
        assertEquals("", chat.fact("safeNow"));
    }

    @Test
    void consentToBeWrittenToIsOnlyAClearYes() {
        Chat chat = Chat.at("FOLLOWUP").says("ก็แล้วแต่");
        assertEquals("FOLLOWUP", chat.state());
        assertEquals("", chat.fact("followUpConsent"));
        assertEquals("YES", chat.says("พรุ่งนี้ค่ะ").fact("followUpConsent"));
    }

    @Test
    void aPictureIsNeverScoldedAndItsOwnersAnswerCallsAPerson() {
        Chat chat = Chat.at("OPEN_INVITE").sends(Heard.Kind.MEDIA);
        assertEquals(List.of(Chat.line("MEDIA_RECEIVED")), chat.last.bubbles());
        chat.taps("เป็นรูปของเราเอง");
        assertEquals("HANDOVER", chat.state());
        assertEquals(RiskLevel.HIGH, chat.last.atLeast());
    }

    @Test
    void aPictureWithADisclosureIsAnsweredForBoth() {
        Chat chat = Chat.at("OPEN_INVITE").hears(Heard.wordless(Heard.Kind.MEDIA),
                Heard.text("เขาส่งรูปหนูให้เพื่อน", Chat.found(RiskLevel.HIGH, Category.IMAGE_SHARED)));
        assertEquals(List.of(Chat.line("MEDIA_RECEIVED"), Chat.line("HANDOVER")), chat.last.bubbles());
    }

    @Test
    void aStickerIsReadLikeWordsAndABareOneMovesNothing() {
        Chat bare = Chat.at("SAFETY_NOW").sends(Heard.Kind.STICKER);
        assertEquals("SAFETY_NOW", bare.state());
        assertTrue(bare.labels().contains("ไม่ปลอดภัย"));
        Chat grave = Chat.at("OPEN_INVITE").hears(Heard.sticker("อยากตาย",
                Chat.found(RiskLevel.HIGH, Category.SELF_HARM)));
        assertEquals("SELF_HARM_ASK", grave.state());
    }

    @Test
    void aDisclosureBesideAButtonComesFirstAndTheAnswerIsKept() {
        Chat chat = Chat.at("SAFETY_NOW").hears(Heard.text("พ่อเลี้ยงทำไม่ดีกับหนู",
                Chat.found(RiskLevel.HIGH, Category.SEXUAL_ABUSE)), Heard.tap("SAFETY_NOW:0"));
        assertEquals("HANDOVER", chat.state());
        assertEquals("YES", chat.fact("safeNow"));
    }

    @Test
    void whoTellsOfAnotherChildIsNotToldItIsNotItsFault() {
        Chat chat = Chat.at("FRIEND").says("เพื่อนโดนแฟนเก่าขู่", RiskLevel.HIGH, Category.SEXTORTION,
                Flag.ABOUT_ANOTHER_CHILD);
        assertEquals("HANDOVER", chat.state());
        assertFalse(chat.last.bubbles().contains(Chat.line("LISTEN")));
        assertEquals(2, chat.last.bubbles().size());
    }

    @Test
    void contactsOfAnotherKindHaveTheirOwnAnswer() {
        assertEquals("ADULT_SEEKING", Chat.at("OPEN_INVITE").says("ขอรูปเด็กหน่อย", RiskLevel.HIGH, Category.NONE,
                Flag.ADULT_SEEKING).state());
        assertEquals("CHILD_HARMED_OTHER", Chat.at("OPEN_INVITE").says("หนูแกล้งน้องในทางไม่ดี", RiskLevel.HIGH,
                Category.SEXUAL_ABUSE, Flag.CHILD_HARMED_OTHER).state());
        assertEquals("ABUSIVE", Chat.at("OPEN_INVITE").says("บอตโง่", RiskLevel.LOW, Category.NONE,
                Flag.ABUSIVE).state());
        assertEquals("LANGUAGE", Chat.at("OPEN_INVITE").says("somebody blackmail me", RiskLevel.HIGH,
                Category.SEXTORTION, Flag.OTHER_LANGUAGE).state());
        assertEquals("YES_NO", Chat.at("OPEN_INVITE").says("มีเรื่อง แต่พูดไม่ได้", RiskLevel.MEDIUM, Category.DISTRESS,
                Flag.UNKNOWN_DISTRESS).state());
        assertEquals("CHECK_UNDERSTOOD", Chat.at("OPEN_INVITE").says("เรื่องนั้นน่ะ", RiskLevel.MEDIUM, Category.NONE,
                Flag.UNSURE).state());
        assertEquals("LINK_REPORT", Chat.at("OPEN_INVITE").says("เจอกลุ่มแปลกๆ", RiskLevel.MEDIUM,
                Category.REPORT_LINK).state());
        assertEquals("TESTING", Chat.at("OPEN_INVITE").says("ทดสอบ").state());
    }

    @Test
    void listeningFitsWhatWasTold() {
        assertEquals("LISTEN", Chat.at("OPEN_INVITE").says("โดนล้อทุกวัน", RiskLevel.MEDIUM, Category.BULLYING)
                .state());
        assertEquals("LISTEN_LIGHT", Chat.at("OPEN_INVITE").says("สอบตก เครียด", RiskLevel.LOW, Category.DISTRESS)
                .state());
        assertEquals("LISTEN_MORE", Chat.at("OPEN_INVITE").says("คือว่า").state());
        assertEquals("PLAN_GENERAL", Chat.at("OPEN_INVITE").says("สอบตก", RiskLevel.LOW, Category.DISTRESS)
                .taps("อยากได้คำแนะนำ").state());
    }

    @Test
    void sadnessAboutAThingIsNoOtherThing() {
        Chat chat = Chat.at("WISH").about(RiskLevel.MEDIUM, Category.BULLYING);
        assertEquals("PLAN_BULLY", chat.says("เหนื่อยมากเลย", RiskLevel.LOW, Category.DISTRESS).state());
    }

    @Test
    void moneyAlreadySentIsNoBlame() {
        assertEquals("PLAN_PAID", Chat.at("PLAN_SEXTORTION").says("หนูโอนไปแล้วค่ะ").state());
    }

    @Test
    void aSilentChildIsNudgedOnceAndOnlyWhereItIsAlone() {
        Chat chat = Chat.at("SCREEN_CHECK").says("อยู่คนเดียว");
        assertTrue(chat.last.timers().contains(new Timer("SILENT", 300, true)));
        assertEquals("SILENT", chat.waits("SILENT").state());
        assertEquals("OPEN_INVITE", chat.taps("ยังอยู่").state());
        assertTrue(chat.last.timers().isEmpty());
        assertTrue(Chat.at("SCREEN_CHECK").says("มีคนอยู่ใกล้").waits("SILENT").last.silent());
    }
}
