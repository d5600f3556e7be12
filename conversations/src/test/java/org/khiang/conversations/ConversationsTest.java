package org.khiang.conversations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.khiang.conversations.escalation.Escalation;

class ConversationsTest {
    private final Helpline helpline = new Helpline();

    @AfterEach
    void close() {
        helpline.close();
    }

    @Test
    void aChildWritesACounsellorTakesOverAndTheirWordsGoOut() {
        UUID fon = helpline.counsellor("ฝน");
        helpline.says("mali", "มีคนบังคับให้ส่งเงิน ไม่งั้นจะปล่อยรูป");
        assertFalse(helpline.drain().isEmpty());
        Queue.Waiting first = helpline.context.getBean(Queue.class).waiting().get(0);
        assertTrue(helpline.desk.claim(fon, first.escalation()).done());
        UUID talk = helpline.talkOf("mali").id();
        assertEquals(Verdict.Why.NOT_READ, helpline.desk.say(fon, talk, UUID.randomUUID(), "สวัสดีนะ").why());
        assertTrue(helpline.desk.read(fon, talk).done());
        assertTrue(helpline.desk.say(fon, talk, UUID.randomUUID(), "สวัสดีนะ").done());
        List<OutgoingCall> calls = helpline.drain();
        assertEquals("สวัสดีนะ", calls.get(calls.size() - 1).lines().get(0));
        assertEquals(List.of(), helpline.context.getBean(Queue.class).waiting());
        assertEquals(1, helpline.context.getBean(Queue.class).mine(fon).size());
        assertTrue(helpline.context.getBean(Sheets.class).of(fon, talk).isPresent());
        helpline.noReportNeeded(talk);
        assertTrue(helpline.desk.close(fon, talk, "C01").done());
        assertEquals(Escalation.State.CLOSED.name(), helpline.context.getBean(Board.class).ended().get(0).state());
    }

    @Test
    void aRepeatedEventIsTakenOnce() {
        InboundMessage message = helpline.text("mali", "หวัดดีค่ะ");
        helpline.conversations.receive(message);
        helpline.conversations.receive(message);
        assertEquals(1, helpline.transcriptOf("mali").stream().filter(line -> line.voice() == Voice.CHILD).count());
        assertEquals(1, helpline.quiet().size());
    }
}
