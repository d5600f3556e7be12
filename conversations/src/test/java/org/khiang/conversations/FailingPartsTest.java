package org.khiang.conversations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FailingPartsTest {
    @Test
    void aMessageIsAnsweredAndAPersonCalledEvenWhenTriageFails() {
        try (Helpline helpline = new Helpline(Map.of(BrokenParts.ASSESSOR, "yes"))) {
            helpline.counsellor("ฝน");
            helpline.says("mali", "สวัสดี");
            assertEquals(1, helpline.drain().size());
            assertEquals("MEDIUM", helpline.context.getBean(Queue.class).waiting().get(0).level());
            Line line = helpline.transcriptOf("mali").get(0);
            assertEquals("C12", line.reasons().get(0).rule());
        }
    }

    @Test
    void aFailureThatQuotesTheChildIsLoggedWithoutItsWords() {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try (Helpline helpline = new Helpline(Map.of(BrokenParts.ASSESSOR, "yes"))) {
            helpline.says("mali", "คำของเด็กmarker");
        } finally {
            System.setOut(before);
        }
        assertFalse(printed.toString(StandardCharsets.UTF_8).contains("marker"));
    }

    @Test
    void aChildIsAnsweredCalmlyAndAPersonCalledEvenWhenTheDialogueFails() {
        try (Helpline helpline = new Helpline(Map.of(BrokenParts.DIALOGUE, "yes"))) {
            helpline.counsellor("ฝน");
            helpline.says("mali", "หวัดดี");
            helpline.drain();
            for (String tap : List.of("WELCOME:1", "AGE_BAND:1", "PRIVACY_LIMITS:0", "SAFETY_NOW:0", "SCREEN_CHECK:1",
                    "SHARED_DEVICE:1")) {
                helpline.sends("mali", Kind.TAP, null, tap);
                helpline.quiet();
            }
            assertEquals("SECRET_WORD", helpline.talkOf("mali").state());
            assertEquals(List.of(), helpline.context.getBean(Queue.class).waiting());
            helpline.says("mali", "มะม่วง");
            List<OutgoingCall> calls = helpline.quiet();
            assertTrue(calls.get(0).lines().get(0).contains("1387"));
            assertEquals(1, helpline.context.getBean(Queue.class).waiting().size());
        }
    }
}
