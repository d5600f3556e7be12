package org.khiang.conversations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.scheduling.processor.ScheduledMethodProcessor;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khiang.conversations.decision.DecisionCard;
import org.khiang.conversations.decision.DecisionRefusal;
import org.khiang.conversations.decision.Decisions;
import org.khiang.conversations.decision.LevelReason;
import org.khiang.conversations.decision.LevelWish;
import org.khiang.conversations.decision.Levels;
import org.khiang.conversations.decision.Proposal;
import org.khiang.conversations.decision.Releases;
import org.khiang.conversations.staff.Role;
import org.khiang.nlp.Category;
import org.khiang.nlp.RiskLevel;

/** A level falls only by a person with a reason, from EMERGENCY only by two; and no way round a report (PL-80). */
class LevelsTest {
    private static final String WHY = "เด็กเขียนว่าเป็นบทที่ซ้อมส่งครูพรุ่งนี้";
    private static final String NAMED = "มีคนขู่จะปล่อยรูป ถ้าไม่โอนเงิน เบอร์หนู 0812345678";
    private static Helpline helpline;
    private static int children;
    private String mali;
    private String lastLine;
    private Levels levels;
    private Decisions decisions;
    private UUID fon;
    private UUID or;

    @BeforeAll
    static void start() {
        helpline = new Helpline();
        // A counsellor of one story is not lost in the hours of another.
        helpline.context.getBean(ScheduledMethodProcessor.class).close();
    }

    @BeforeEach
    void open() {
        mali = "mali" + ++children;
        levels = helpline.context.getBean(Levels.class);
        decisions = helpline.context.getBean(Decisions.class);
        fon = helpline.newcomer("ฝน", Role.COUNSELLOR);
        or = helpline.newcomer("อ้อ", Role.SUPERVISOR);
    }

    @AfterEach
    void goHome() {
        helpline.goHome();
    }

    @AfterAll
    static void close() {
        helpline.close();
    }

    @Test
    void aCounsellorLowersHighAloneWithAReasonAndThePictureShowsIt() {
        UUID talk = held("มีคนขู่จะปล่อยรูป ถ้าไม่โอนเงิน");
        levels.change(fon, talk, wish(RiskLevel.LOW, LevelReason.FICTION, line()));
        assertEquals(RiskLevel.LOW, helpline.talkOf(mali).level());
        List<Picture.LevelStep> steps = helpline.context.getBean(Sheets.class).of(fon, talk).orElseThrow()
                .picture().levels();
        Picture.LevelStep last = steps.get(steps.size() - 1);
        assertEquals("LOW พี่ฝน FICTION " + WHY,
                last.level() + " " + last.by() + " " + last.reason() + " " + last.words());
        assertEquals("HIGH", steps.get(steps.size() - 2).level());
        helpline.says(mali, "เขาขู่จะปล่อยรูปอีกแล้ว ถ้าไม่โอนเงินคืนนี้");
        assertTrue(helpline.talkOf(mali).level().atLeast(RiskLevel.HIGH), "it rises by itself all the same");
    }

    @Test
    void aReasonALineAndAnUnchangedTalkAreNeeded() {
        UUID talk = held("มีคนขู่จะปล่อยรูป ถ้าไม่โอนเงิน");
        assertRefused("LINE_NEEDED", () -> levels.change(fon, talk, wish(RiskLevel.LOW, LevelReason.MISREAD, null)));
        assertRefused("LINE_NEEDED", () ->
                levels.change(fon, talk, wish(RiskLevel.LOW, LevelReason.MISREAD, UUID.randomUUID())));
        assertRefused("BAD_FIELD", () -> levels.change(fon, talk, wish(RiskLevel.LOW, LevelReason.MISSED, line())));
        assertRefused("NOTHING_CHANGES", () ->
                levels.change(fon, talk, wish(RiskLevel.HIGH, LevelReason.KIND, line())));
        assertRefused("EMPTY_REASON", () -> levels.change(fon, talk, new LevelWish(RiskLevel.HIGH, RiskLevel.LOW, null,
                LevelReason.PROTECTIVE_ADULT, "เพื่อความปลอดภัย", null)));
        assertRefused("STALE", () -> levels.change(fon, talk, new LevelWish(RiskLevel.MEDIUM, RiskLevel.LOW, null,
                LevelReason.PROTECTIVE_ADULT, WHY, null)));
        assertRefused("NOT_YOURS", () -> levels.change(helpline.counsellor("เมย์"), talk,
                wish(RiskLevel.LOW, LevelReason.FICTION, line())));
        assertEquals(RiskLevel.HIGH, helpline.talkOf(mali).level());
    }

    @Test
    void anEmergencyIsLoweredByNobodyAlone() {
        UUID talk = held("พ่อเอามีดไล่อยู่ตอนนี้");
        for (UUID alone : List.of(fon, or)) {
            assertRefused("NEEDS_SECOND", () -> levels.change(alone, talk, new LevelWish(RiskLevel.EMERGENCY,
                    RiskLevel.HIGH, null, LevelReason.PROTECTIVE_ADULT, WHY, null)));
        }
        DecisionCard proposed = decisions.propose(fon, Proposal.of(talk, "LOWER_EMERGENCY", lowering()));
        assertRefused("OWN_PROPOSAL", () -> decisions.approve(fon, proposed.id(), 1, ""));
        assertEquals(RiskLevel.EMERGENCY, helpline.talkOf(mali).level());
        decisions.approve(or, proposed.id(), 1, "");
        assertEquals(RiskLevel.MEDIUM, helpline.talkOf(mali).level());
        List<Picture.LevelStep> steps = helpline.context.getBean(Sheets.class).of(fon, talk).orElseThrow()
                .picture().levels();
        assertEquals("พี่ฝน พี่อ้อ", steps.get(steps.size() - 1).by() + " " + steps.get(steps.size() - 1).signedBy());
    }

    @Test
    void whatWasLoweredBySomebodyElseMeanwhileIsNotLoweredAgain() {
        UUID talk = held("พ่อเอามีดไล่อยู่ตอนนี้");
        DecisionCard one = decisions.propose(fon, Proposal.of(talk, "LOWER_EMERGENCY", lowering()));
        DecisionCard two = decisions.propose(fon, Proposal.of(talk, "LOWER_EMERGENCY", lowering()));
        decisions.approve(or, one.id(), 1, "");
        assertRefused("STALE", () -> decisions.approve(or, two.id(), 1, ""));
        assertEquals("PROPOSED", decisions.read(or, two.id()).state());
    }

    @Test
    void aGraveTalkDoesNotEndWithoutADecisionOnTheReportEvenWhenItWasLoweredFirst() {
        UUID talk = held("มีคนขู่จะปล่อยรูป ถ้าไม่โอนเงิน");
        assertEquals(Verdict.Why.STATUTORY_DECISION_MISSING, helpline.desk.close(fon, talk, "C01").why());
        levels.change(fon, talk, wish(RiskLevel.LOW, LevelReason.FICTION, line()));
        assertEquals(Verdict.Why.STATUTORY_DECISION_MISSING, helpline.desk.close(fon, talk, "C01").why());
        DecisionCard proposed = decisions.propose(fon, Proposal.of(talk, "STATUTORY_REPORT", report("NO")));
        assertEquals(Verdict.Why.STATUTORY_DECISION_MISSING, helpline.desk.close(fon, talk, "C01").why());
        decisions.approve(or, proposed.id(), 1, "");
        assertTrue(helpline.desk.close(fon, talk, "C01").done());
    }

    @Test
    void aReportThatIsNeededIsMadeBeforeTheTalkEnds() {
        UUID talk = held("มีคนขู่จะปล่อยรูป ถ้าไม่โอนเงิน");
        DecisionCard proposed = decisions.propose(fon, Proposal.of(talk, "STATUTORY_REPORT", report("YES")));
        assertRefused("NOT_APPROVED", () -> decisions.carriedOut(fon, proposed.id(), made()));
        assertTrue(decisions.approve(or, proposed.id(), 1, "").afterOpen());
        assertEquals(Verdict.Why.STATUTORY_NOTICE_OPEN, helpline.desk.close(fon, talk, "C04").why());
        assertRefused("FIELD_MISSING", () -> decisions.carriedOut(fon, proposed.id(), Map.of()));
        assertEquals("DONE", decisions.carriedOut(fon, proposed.id(), made()).state());
        assertEquals("ร-12/2569", decisions.read(or, proposed.id()).fields().get("reference"));
        assertTrue(helpline.desk.close(fon, talk, "C04").done());
    }

    @Test
    void aWorryEndsAsBefore() {
        UUID talk = held("เพื่อนชอบล้อหนูทุกวัน ไม่อยากไปโรงเรียน");
        assertFalse(helpline.talkOf(mali).level().atLeast(RiskLevel.HIGH));
        assertTrue(helpline.desk.close(fon, talk, "C01").done());
    }

    @Test
    void triageLearnsFromCorrectionsOnlyMaskedAndWithTwoSignatures() {
        UUID talk = held(NAMED);
        levels.change(fon, talk, wish(RiskLevel.LOW, LevelReason.FICTION, line()));
        UUID dpo = helpline.member("ดี", Role.DPO);
        Releases releases = helpline.context.getBean(Releases.class);
        DecisionCard export = decisions.propose(or, Proposal.of(null, "EXPORT", Map.of("exportScope", "CORRECTIONS",
                "legalGround", "s.24(5)", "why", "ปรับเกณฑ์คัดกรองจากที่ทีมแก้ไว้เดือนนี้")));
        assertRefused("NOT_APPROVED", () -> releases.lessons(or, export.id()));
        assertRefused("WRONG_ROLE", () -> decisions.approve(helpline.supervisor("นก"), export.id(), 1, ""));
        decisions.approve(dpo, export.id(), 1, "");
        assertRefused("NOT_YOURS", () -> releases.lessons(dpo, export.id()));
        Releases.Lesson lesson = releases.lessons(or, export.id()).stream()
                .filter(one -> one.text().contains("[phone]")).findFirst().orElseThrow();
        assertEquals("LOW SEXTORTION พี่ฝน", lesson.level() + " " + lesson.category() + " " + lesson.by());
        assertFalse(lesson.text().contains("0812345678"), "a number of the child left the house");
        assertTrue(lesson.text().contains("[phone]"), lesson.text());
        helpline.clock.advance(Duration.ofHours(25));
        assertRefused("EXPIRED", () -> releases.lessons(or, export.id()));
    }

    @Test
    void aSealedTalkIsOpenedOnlyAfterASecondSignatureAndOnlyToWhoAsked() {
        UUID talk = held("มีคนขู่จะปล่อยรูป ถ้าไม่โอนเงิน");
        helpline.conversations.unsend(helpline.arrival(mali), lastLine);
        helpline.desk.handBack(fon, talk);
        Releases releases = helpline.context.getBean(Releases.class);
        assertRefused("NOT_YOURS", () -> decisions.propose(helpline.counsellor("เมย์"), reopening(talk)));
        DecisionCard asked = decisions.propose(fon, reopening(talk));
        assertRefused("NOT_APPROVED", () -> releases.sealed(fon, asked.id()));
        decisions.approve(or, asked.id(), 1, "");
        assertRefused("NOT_YOURS", () -> releases.sealed(or, asked.id()));
        assertTrue(releases.sealed(fon, asked.id()).lines().stream()
                .anyMatch(line -> line.kind().equals("UNSENT") && line.text() != null));
    }

    private UUID held(String words) {
        InboundMessage said = helpline.text(mali, words);
        lastLine = said.mark();
        helpline.conversations.receive(said);
        helpline.claims(fon, helpline.context.getBean(Queue.class).waiting().get(0).escalation());
        UUID talk = helpline.talkOf(mali).id();
        helpline.desk.read(fon, talk);
        helpline.drain();
        return talk;
    }

    private UUID line() {
        return helpline.transcriptOf(mali).get(0).id();
    }

    private static LevelWish wish(RiskLevel level, LevelReason reason, @Nullable UUID line) {
        return new LevelWish(RiskLevel.HIGH, level, (Category) null, reason, WHY, line);
    }

    private static Proposal reopening(UUID talk) {
        return Proposal.of(talk, "REOPEN_SEALED", Map.of("purpose", "เด็กกลับมาถามถึงสิ่งที่บอกไว้ครั้งก่อน"));
    }

    private static Map<String, String> lowering() {
        return Map.of("childWish", "อยากอยู่กับครู", "childTold", "BEFORE", "toLevel", "MEDIUM",
                "lowerReason", "PROTECTIVE_ADULT", "why", "ครูเวรอยู่กับเด็กแล้วและโทรยืนยัน");
    }

    private static Map<String, String> report(String needed) {
        Map<String, String> form = new HashMap<>(Map.of("childWish", "ขอเวลาก่อน", "childTold", "BEFORE",
                "needed", needed, "movesChild", "NO"));
        form.putAll(needed.equals("NO") ? Map.of("notNeededWhy", WHY) : Map.of("minimumFactsNeeded",
                "ตามที่เด็กเล่า มีคนขู่จะปล่อยรูป", "knowledgeAt", "2026-11-21T13:00:00Z", "receiver", "1300"));
        return form;
    }

    private static Map<String, String> made() {
        return Map.of("noticedAt", "2026-11-21T13:20:00Z", "receiverName", "เจ้าหน้าที่เวร 1300",
                "reference", "ร-12/2569");
    }

    private static void assertRefused(String code, Runnable act) {
        assertEquals(code, assertThrows(DecisionRefusal.class, act::run).code().name());
    }
}
