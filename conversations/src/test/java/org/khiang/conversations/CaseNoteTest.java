package org.khiang.conversations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.khiang.conversations.offer.Offers;
import org.khiang.conversations.privacy.AccessLog;
import org.khiang.conversations.record.CaseSheet;
import org.khiang.conversations.record.Cases;
import org.khiang.conversations.record.Paper;
import org.khiang.conversations.record.Papers;
import org.khiang.conversations.record.RecordRefusal;
import org.khiang.conversations.record.Saved;

/** A note is written while talking, read by those who may, and never overwritten (CP-80, CP-81). */
class CaseNoteTest {
    private static final String BLACKMAIL = "มีคนขู่จะปล่อยรูป ถ้าไม่โอนเงิน";

    private final Helpline helpline = new Helpline();
    private final UUID fon = helpline.counsellor("ฝน");
    private final UUID may = helpline.counsellor("เมย์");
    private final Papers papers = helpline.context.getBean(Papers.class);
    private final Cases cases = helpline.context.getBean(Cases.class);

    @AfterEach
    void close() {
        helpline.close();
    }

    @Test
    void aCaseIsMadeWhenAPersonTakesTheTalkAndGoesOnWithTheChildsNextTalk() {
        helpline.says("mali", BLACKMAIL);
        UUID first = helpline.talkOf("mali").id();
        assertTrue(cases.numberOf(first).isEmpty());
        takes(fon);
        helpline.desk.handBack(fon, first);
        helpline.clock.advance(Duration.ofDays(3));
        helpline.says("mali", BLACKMAIL);
        UUID second = takes(may);
        assertFalse(first.equals(second));
        assertEquals("KC-101", cases.numberOf(first).orElseThrow());
        assertEquals(cases.numberOf(first), cases.numberOf(second));
        assertEquals(2, cases.open(may, second).talks().size());
    }

    @Test
    void whatTheChildToldIsThereWithItsTimeAndItsLineAndTheLevelWithItsReason() {
        UUID talk = talked();
        CaseSheet sheet = cases.open(fon, talk);
        assertEquals(BLACKMAIL, sheet.known().first().text());
        assertEquals("HIGH", sheet.levels().get(0).level());
        assertTrue(sheet.levels().get(0).rules().contains("H2"));
        assertNull(sheet.head().finishBy());
    }

    @Test
    void quotesAreTheChildsLinesAsTheyStandAndNothingElse() {
        UUID talk = talked();
        UUID line = helpline.transcriptOf("mali").get(0).id();
        Saved saved = papers.save(fon, talk, Paper.Kind.NOTE, 0,
                new Paper(Map.of("told", "บอกว่ามีคนขู่"), List.of(new Paper.Quote("childWords", line))));
        assertEquals(BLACKMAIL, saved.latest().quotes().get(0).text());
        assertEquals(RecordRefusal.Code.BAD_QUOTE, refused(() -> papers.save(fon, talk, Paper.Kind.NOTE, 1,
                new Paper(Map.of(), List.of(new Paper.Quote("childWords", UUID.randomUUID()))))));
        assertEquals(RecordRefusal.Code.BAD_FIELD, refused(() -> papers.save(fon, talk, Paper.Kind.NOTE, 1,
                new Paper(Map.of("childWords", "เขียนเอง"), List.of()))));
    }

    @Test
    void aQuoteOfALineThatTheChildTookBackIsEmptyLikeTheLine() {
        helpline.says("mali", BLACKMAIL);
        helpline.conversations.receive(new InboundMessage(helpline.arrival("mali"), Kind.TEXT, "อย่าบอกแม่", "taken"));
        UUID talk = takes(fon);
        UUID line = helpline.transcriptOf("mali").stream().filter(said -> "อย่าบอกแม่".equals(said.text()))
                .findFirst().orElseThrow().id();
        Paper paper = new Paper(Map.of(), List.of(new Paper.Quote("childWords", line)));
        papers.save(fon, talk, Paper.Kind.NOTE, 0, paper);
        helpline.conversations.unsend(helpline.arrival("mali"), "taken");
        assertNull(cases.open(fon, talk).written().note().quotes().get(0).text());
        assertTrue(papers.save(fon, talk, Paper.Kind.NOTE, 1, new Paper(Map.of("risks", "มีกำหนด"), paper.quotes()))
                .done());
    }

    @Test
    void oneAuthorsTypingIsOneVersionForTwoMinutesAndAFinishedOneIsFrozen() {
        UUID talk = talked();
        assertEquals(1, save(fon, talk, 0, "บอก").latest().version());
        helpline.clock.advance(Duration.ofSeconds(119));
        assertEquals(1, save(fon, talk, 1, "บอกว่ามี").latest().version());
        helpline.clock.advance(Duration.ofSeconds(2));
        assertEquals(2, save(fon, talk, 2, "บอกว่ามีคนขู่").latest().version());
        papers.finish(fon, talk, Paper.Kind.NOTE);
        assertEquals(3, save(fon, talk, 3, "บอกว่ามีคนขู่ เมื่อวาน").latest().version());
        assertEquals(List.of("บอกว่ามีคนขู่ เมื่อวาน", "บอกว่ามีคนขู่", "บอกว่ามี"),
                papers.versions(fon, talk, Paper.Kind.NOTE).stream().map(one -> one.fields().get("told")).toList());
    }

    @Test
    void aFormBasedOnAnOlderTextOverwritesNothingAndIsShownTheOther() {
        UUID talk = talked();
        save(fon, talk, 0, "บอกว่ามีคนขู่");
        save(fon, talk, 1, "บอกว่ามีคนขู่ จะโพสต์รูป");
        Saved stale = save(fon, talk, 1, "ข้อความเก่า");
        assertFalse(stale.done());
        assertEquals("บอกว่ามีคนขู่ จะโพสต์รูป", stale.latest().fields().get("told"));
        assertEquals("บอกว่ามีคนขู่ จะโพสต์รูป", cases.open(fon, talk).written().note().fields().get("told"));
        assertTrue(save(fon, talk, 1, "บอกว่ามีคนขู่ จะโพสต์รูป").done(), "an answer lost on its way is no conflict");
    }

    @Test
    void aColleagueNeitherReadsNorWritesNorFindsTheCase() {
        UUID talk = talked();
        save(fon, talk, 0, "บอกว่ามีคนขู่");
        assertEquals(RecordRefusal.Code.NOT_YOURS, refused(() -> cases.open(may, talk)));
        assertEquals(RecordRefusal.Code.NOT_YOURS, refused(() -> save(may, talk, 1, "แก้")));
        assertEquals(RecordRefusal.Code.NOT_YOURS, refused(() -> papers.versions(may, talk, Paper.Kind.NOTE)));
        assertEquals(RecordRefusal.Code.NOT_YOURS, refused(() -> papers.finish(may, talk, Paper.Kind.NOTE)));
        assertEquals(RecordRefusal.Code.NOT_YOURS, refused(() -> cases.find(may, "KC-101")));
        assertEquals(RecordRefusal.Code.NOT_YOURS, refused(() -> cases.find(may, "KC-999")));
        assertEquals(talk, cases.find(fon, "KC-101"));
    }

    @Test
    void theNoteCanBeFinishedForADayAfterTheTalkAndNotLonger() {
        UUID talk = talked();
        helpline.desk.handBack(fon, talk);
        assertEquals(helpline.clock.instant().plus(Duration.ofHours(24)), cases.open(fon, talk).head().finishBy());
        helpline.clock.advance(Duration.ofHours(23));
        assertTrue(save(fon, talk, 0, "บอกว่ามีคนขู่").done());
        helpline.clock.advance(Duration.ofHours(2));
        assertEquals(RecordRefusal.Code.NOT_YOURS, refused(() -> cases.open(fon, talk)));
        assertEquals(RecordRefusal.Code.NOT_YOURS, refused(() -> save(fon, talk, 1, "แก้")));
    }

    @Test
    void whoeverHasToDoWithTheChildSeesNothingOfTheCaseFromThatMomentOn() {
        UUID talk = talked();
        assertTrue(helpline.desk.involved(fon, talk).done());
        assertEquals(RecordRefusal.Code.NOT_YOURS, refused(() -> cases.open(fon, talk)));
        assertEquals(RecordRefusal.Code.NOT_YOURS, refused(() -> save(fon, talk, 0, "บอก")));
        assertEquals(RecordRefusal.Code.NOT_YOURS, refused(() -> cases.openNumber(fon, "KC-101", "อยากดูอีก")));
        UUID or = helpline.supervisor("อ้อ");
        Offers offers = helpline.context.getBean(Offers.class);
        helpline.inTransaction(() -> {
            offers.involved(or, talk, helpline.clock.instant());
            return true;
        });
        assertEquals(RecordRefusal.Code.NOT_YOURS, refused(() -> cases.openNumber(or, "KC-101", "ทบทวนเคส")));
    }

    @Test
    void eachLookIsLoggedAndASupervisorsReasonIsSealed() {
        UUID talk = talked();
        UUID or = helpline.supervisor("อ้อ");
        cases.open(fon, talk);
        CaseSheet sheet = cases.openNumber(or, "KC-101", "ทบทวนเคสเมื่อคืน");
        assertTrue(sheet.head().readOnly());
        List<AccessLog.Look> looks = helpline.context.getBean(AccessLog.class).findByConversationIdOrderByAt(talk);
        List<AccessLog.Look> ofRecord = looks.stream().filter(look -> look.action().equals("RECORD")).toList();
        assertEquals(2, ofRecord.size());
        AccessLog.Look supervised = ofRecord.stream().filter(look -> look.staffId().equals(or)).findFirst()
                .orElseThrow();
        assertFalse(new String(supervised.reasonSealed(), java.nio.charset.StandardCharsets.UTF_8).contains("ทบทวน"));
    }

    @Test
    void anErasedTalkLeavesNoReadableNote() {
        UUID talk = talked();
        save(fon, talk, 0, "บอกว่ามีคนขู่");
        helpline.inTransaction(() -> {
            helpline.context.getBean(ErasedTalks.class).destroyKey(talk);
            return null;
        });
        UUID or = helpline.supervisor("อ้อ");
        CaseSheet sheet = cases.openNumber(or, "KC-101", "ตรวจว่าลบแล้ว");
        assertEquals(Map.of(), sheet.written().note().fields());
        assertTrue(sheet.talks().get(0).erased());
        assertEquals(RecordRefusal.Code.ERASED, refused(() -> save(fon, talk, 1, "เขียนใหม่")));
    }

    @Test
    void theWordingOfANoteIsHintedAtAndNeverRefused() {
        UUID talk = talked();
        Saved saved = save(fon, talk, 0, "เด็กอ้างว่ามีคนขู่");
        assertTrue(saved.done());
        assertEquals("บอกว่า", saved.hints().get("told").get(0).better().get("th"));
        assertEquals(Map.of(), save(fon, talk, 1, "เด็กบอกว่ามีคนขู่ เมื่อ 20:51").hints());
    }

    private Saved save(UUID who, UUID talk, int based, String told) {
        return papers.save(who, talk, Paper.Kind.NOTE, based, new Paper(Map.of("told", told), List.of()));
    }

    private UUID talked() {
        helpline.says("mali", BLACKMAIL);
        return takes(fon);
    }

    private UUID takes(UUID counsellor) {
        Queue.Waiting first = helpline.context.getBean(Queue.class).waiting().get(0);
        assertTrue(helpline.claims(counsellor, first.escalation()).done());
        return helpline.talkOf("mali").id();
    }

    private static RecordRefusal.Code refused(org.junit.jupiter.api.function.Executable act) {
        return assertThrows(RecordRefusal.class, act).code();
    }
}
