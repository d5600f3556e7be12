package org.khiang.conversations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.khiang.conversations.escalation.Need;
import org.khiang.nlp.Category;
import org.khiang.nlp.RiskLevel;

/** What the bot had not begun to say when a person takes over: what is dropped, and what must not be. */
class GiveWayTest {
    private final Helpline helpline = new Helpline();
    private final UUID fon = helpline.counsellor("ฝน");

    @AfterEach
    void close() {
        helpline.close();
    }

    @Test
    void numbersForAChildInDangerAreSaidEvenWhenAPersonTakesOver() {
        helpline.says("mali", "มีคนขู่จะปล่อยรูป ถ้าไม่โอนเงิน");
        helpline.drain();
        helpline.says("mali", "พ่อเอามีดไล่อยู่ตอนนี้");
        assertTrue(helpline.desk.claim(fon, head()).done());
        List<OutgoingCall> calls = helpline.drain();
        assertTrue(calls.get(0).lines().get(0).contains("191"));
        assertEquals(Voice.SYSTEM, helpline.transcriptOf("mali").stream()
                .filter(line -> line.text().contains("191")).findFirst().orElseThrow().voice());
    }

    @Test
    void whatAChildTappedJustBeforeAPersonCameStaysKnown() {
        helpline.says("mali", "มีคนขู่จะปล่อยรูป ถ้าไม่โอนเงิน");
        helpline.drain();
        helpline.sends("mali", Kind.TAP, null, "HANDOVER:0");
        assertTrue(helpline.desk.claim(fon, head()).done());
        assertTrue(helpline.quiet().isEmpty());
        TalkSheet sheet = helpline.context.getBean(Sheets.class).of(fon, helpline.talkOf("mali").id()).orElseThrow();
        assertEquals(List.of("WOMAN"), sheet.picture().facts().stream()
                .filter(fact -> fact.name().equals("counsellorGenderWish")).map(Picture.Fact::value).toList());
    }

    @Test
    void whatWasTakenBackBeforeItReachedUsIsNeverShown() {
        InboundMessage late = helpline.text("mali", "คำที่เด็กเปลี่ยนใจ");
        helpline.says("mali", "หวัดดี");
        helpline.conversations.unsend(helpline.arrival("mali"), late.mark());
        helpline.conversations.receive(late);
        Line line = helpline.transcriptOf("mali").stream().filter(one -> one.kind().equals("UNSENT")).findFirst()
                .orElseThrow();
        assertNull(line.text());
    }

    @Test
    void aChildWhoShutAndReopenedTheAccountIsStillAnswered() {
        helpline.says("mali", "หวัดดี");
        helpline.drain();
        helpline.says("mali", "อยากเล่าเรื่องที่บ้าน");
        helpline.conversations.unfollow(helpline.arrival("mali"));
        assertTrue(helpline.quiet().isEmpty());
        helpline.conversations.follow(helpline.arrival("mali"));
        assertEquals(1, helpline.quiet().size());
    }

    @Test
    void wordsTypedWhereALanguageWasAskedNeverReachTheQueue() {
        Need need = Need.of(RiskLevel.HIGH, Category.NONE, false, Map.of("languageWish", "my own long words",
                "ageBand", "my own words", "counsellorGenderWish", "my own words"));
        assertEquals("OTHER", need.language());
        assertEquals("UNKNOWN", need.ageBand());
        assertNull(need.wish());
    }

    private UUID head() {
        return helpline.context.getBean(Queue.class).waiting().get(0).escalation();
    }
}
