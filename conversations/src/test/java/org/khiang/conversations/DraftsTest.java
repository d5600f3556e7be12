package org.khiang.conversations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.khiang.conversations.privacy.AccessLog;
import org.khiang.conversations.speech.Warning;

class DraftsTest {

    @Test
    void aDraftIsHintedAtAndMayBeSentAllTheSame() {
        try (Helpline helpline = new Helpline()) {
            UUID fon = helpline.counsellor("ฝน");
            UUID talk = reading(helpline, fon);
            assertEquals(List.of("F1"), kinds(drafts(helpline).read(fon, talk, "ทำไมถึงไปที่นั่น")));
            assertTrue(helpline.desk.say(fon, talk, UUID.randomUUID(), "ทำไมถึงไปที่นั่น").done());
        }
    }

    @Test
    void onlyWhoHoldsTheTalkLearnsWhatTheChildToldAlready() {
        try (Helpline helpline = new Helpline()) {
            UUID fon = helpline.counsellor("ฝน");
            UUID talk = reading(helpline, fon);
            assertEquals(Optional.empty(), drafts(helpline).read(helpline.counsellor("เมย์"), talk, "อยู่จังหวัดไหน"));
            helpline.desk.handBack(fon, talk);
            assertEquals(Optional.empty(), drafts(helpline).read(fon, talk, "อยู่จังหวัดไหน"));
            assertEquals(Optional.empty(), drafts(helpline).read(fon, UUID.randomUUID(), "อยู่จังหวัดไหน"));
        }
    }

    @Test
    void whatTheChildToldIsNotToBeAskedAgain() {
        try (Helpline helpline = new Helpline()) {
            UUID fon = helpline.counsellor("ฝน");
            helpline.says("mali", "มีคนขู่จะปล่อยรูป ถ้าไม่โอนเงิน");
            helpline.drain();
            helpline.sends("mali", Kind.TAP, null, "HANDOVER:0");
            helpline.claims(fon, helpline.context.getBean(Queue.class).waiting().get(0).escalation());
            UUID talk = helpline.talkOf("mali").id();
            Warning again = drafts(helpline).read(fon, talk, "อยากคุยกับพี่แบบไหนดี").orElseThrow().get(0);
            assertEquals("F8 counsellorGenderWish", again.kind() + " " + again.fact());
            assertEquals(List.of(), kinds(drafts(helpline).read(fon, talk, "ตอนนี้อยู่จังหวัดไหนนะ")));
        }
    }

    @Test
    void aPrivateContactIsHeldBackAndThatItWasTriedIsNotedWithoutItsWords() {
        try (Helpline helpline = new Helpline()) {
            UUID fon = helpline.counsellor("ฝน");
            UUID talk = reading(helpline, fon);
            helpline.drain();
            for (String line : List.of("โทรหาพี่ 081 234 5678", "ไอดีไลน์พี่ fonfon99", "ที่อยู่พี่ fon@example.org")) {
                assertEquals(Verdict.Why.CONTACT, helpline.desk.say(fon, talk, UUID.randomUUID(), line).why(), line);
            }
            assertEquals(List.of(), helpline.drain());
            assertTrue(helpline.desk.say(fon, talk, UUID.randomUUID(), "โทรสายเด็ก 1387 ได้ตลอดวัน").done());
            List<AccessLog.Look> tried = helpline.inTransaction(() -> helpline.context.getBean(AccessLog.class)
                    .findByConversationIdOrderByAt(talk)).stream()
                    .filter(look -> look.action().equals("HELD_BACK")).toList();
            assertEquals(3, tried.size());
            assertTrue(tried.stream().allMatch(look -> look.reasonSealed() == null && look.staffId().equals(fon)));
        }
    }

    private static Drafts drafts(Helpline helpline) {
        return helpline.context.getBean(Drafts.class);
    }

    private static UUID reading(Helpline helpline, UUID counsellor) {
        helpline.says("mali", "มีคนขู่จะปล่อยรูป ถ้าไม่โอนเงิน");
        helpline.claims(counsellor, helpline.context.getBean(Queue.class).waiting().get(0).escalation());
        UUID talk = helpline.talkOf("mali").id();
        helpline.desk.read(counsellor, talk);
        return talk;
    }

    private static List<String> kinds(Optional<List<Warning>> warnings) {
        return warnings.orElseThrow().stream().map(Warning::kind).toList();
    }
}
