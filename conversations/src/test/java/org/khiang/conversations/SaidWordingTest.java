package org.khiang.conversations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Years later a reviewer can say which sentence, in which wording, a child was told. */
class SaidWordingTest {

    @Test
    void eachLineOfTheBotIsKeptWithItsStateAndTheVersionOfItsWording() {
        try (Helpline helpline = new Helpline()) {
            helpline.counsellor("ฝน");
            helpline.says("mali", "มีคนขู่จะปล่อยรูป ถ้าไม่โอนเงิน");
            helpline.quiet();
            List<Message> said = said(helpline, "mali", Voice.BOT);
            assertEquals(List.of("LISTEN", "HANDOVER"), said.stream().map(Message::scriptLine).toList());
            assertTrue(said.stream().allMatch(line -> line.wording().matches("[0-9a-f]{12}")), "a version is missing");
        }
    }

    @Test
    void theWordsOfACounsellorAreNoLineOfTheScript() {
        try (Helpline helpline = new Helpline()) {
            UUID fon = helpline.counsellor("ฝน");
            helpline.says("mali", "มีคนขู่จะปล่อยรูป ถ้าไม่โอนเงิน");
            UUID first = helpline.context.getBean(Queue.class).waiting().get(0).escalation();
            UUID talk = helpline.talkOf("mali").id();
            helpline.desk.claim(fon, first);
            helpline.desk.read(fon, talk);
            helpline.desk.say(fon, talk, UUID.randomUUID(), "พี่อ่านแล้วนะ");
            assertNull(said(helpline, "mali", Voice.STAFF).get(0).scriptLine());
            assertEquals("HUMAN_JOIN", said(helpline, "mali", Voice.SYSTEM).get(0).scriptLine());
        }
    }

    private static List<Message> said(Helpline helpline, String child, Voice voice) {
        return helpline.context.getBean(Messages.class).of(helpline.talkOf(child).id()).stream()
                .filter(line -> line.voice() == voice).toList();
    }
}
