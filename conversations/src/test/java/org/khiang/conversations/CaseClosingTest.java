package org.khiang.conversations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.scheduling.processor.ScheduledMethodProcessor;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.khiang.conversations.escalation.Escalations;
import org.khiang.conversations.record.Answers;
import org.khiang.conversations.record.Calendar;
import org.khiang.conversations.record.Cases;
import org.khiang.conversations.record.Checks;
import org.khiang.conversations.record.Closing;
import org.khiang.conversations.record.FollowUp;
import org.khiang.conversations.record.Links;
import org.khiang.conversations.record.OpenCases;
import org.khiang.conversations.record.Paper;
import org.khiang.conversations.record.Papers;
import org.khiang.conversations.record.Plans;
import org.khiang.conversations.record.Promises;
import org.khiang.conversations.record.RecordRefusal;

/** What is promised, planned and followed up, and how a case may end (CP-70 to CP-72, CP-100 to CP-102). */
class CaseClosingTest {
    private static final String BLACKMAIL = "มีคนขู่จะปล่อยรูป ถ้าไม่โอนเงิน";
    private static final Helpline HELPLINE = new Helpline();
    private static final Cases CASES = HELPLINE.context.getBean(Cases.class);
    private static final Promises PROMISES = HELPLINE.context.getBean(Promises.class);
    private static final Checks CHECKS = HELPLINE.context.getBean(Checks.class);
    private static int stories;

    private final int story = ++stories;
    private final String child = "child-" + story;
    private final UUID fon = HELPLINE.counsellor("ฝน" + story);
    private final UUID may = HELPLINE.counsellor("เมย์" + story);

    @BeforeAll
    static void standStill() {
        // A counsellor of one story is not lost in the hours of another.
        HELPLINE.context.getBean(ScheduledMethodProcessor.class).close();
    }

    @AfterAll
    static void close() {
        HELPLINE.close();
    }

    @Test
    void aCaseDoesNotEndWhileAPromiseIsOpenWhicheverWaySomebodyTries() {
        UUID talk = talked();
        PROMISES.make(fon, talk, "โทรถามหน่วยงานแล้วมาบอก", in(Duration.ofHours(20)));
        assertEquals("PROMISE", told(talk).get(0).what());
        assertEquals(Verdict.Why.OPEN_PROMISE, HELPLINE.desk.close(fon, talk, "C01").why());
        assertEquals(Verdict.Why.OPEN_PROMISE, CASES.close(fon, talk, all("C01")).why());
        UUID promise = CASES.open(fon, talk).ahead().promises().get(0).id();
        assertEquals(RecordRefusal.Code.REASON_NEEDED, refused(() -> PROMISES.settle(fon, promise, false, " ")));
        assertEquals(RecordRefusal.Code.NOT_YOURS, refused(() -> PROMISES.settle(may, promise, true, null)));
        PROMISES.settle(fon, promise, false, "หน่วยงานปิด จะลองพรุ่งนี้");
        assertEquals(RecordRefusal.Code.SETTLED, refused(() -> PROMISES.settle(fon, promise, true, null)));
        assertEquals(List.of(), told(talk));
        assertTrue(HELPLINE.desk.close(fon, talk, "C01").done());
        assertEquals("C01", CASES.open(fon, talk).head().code());
    }

    @Test
    void theClosingFormOfAGraveCaseNamesWhatIsMissingOneByOne() {
        UUID talk = talked();
        assertEquals(Verdict.Why.BAD_CODE, CASES.close(fon, talk, all("C14")).why());
        assertEquals(Verdict.Why.LEVEL_NOT_REVIEWED, CASES.close(fon, talk, Closing.with("C01")).why());
        assertEquals(Verdict.Why.FOLLOW_UP_MISSING,
                CASES.close(fon, talk, new Closing("C01", true, false, true)).why());
        assertEquals(Verdict.Why.DOOR_NOT_EXPLAINED,
                CASES.close(fon, talk, new Closing("C01", true, true, false)).why());
        assertEquals(RecordRefusal.Code.NOT_YOURS, refused(() -> CASES.close(may, talk, all("C01"))));
        assertTrue(CASES.close(fon, talk, all("C01")).done());
        assertNull(HELPLINE.talkOf(child).holder());
    }

    @Test
    void aWorryEndsWithItsCodeAlone() {
        HELPLINE.says(child, "โดนล้อทุกวันเลย ไม่อยากไปโรงเรียน");
        assertTrue(CASES.close(fon, taken(), Closing.with("C08")).done());
    }

    @Test
    void lostContactNeedsTwoTriesAndAtHighASupervisorWhoIsNotTheOneWhoCloses() {
        UUID talk = talked();
        assertEquals(Verdict.Why.NO_TRIES, CASES.close(fon, talk, all("C07")).why());
        UUID check = planned(talk);
        assertEquals(Verdict.Why.FOLLOW_UP_OPEN, HELPLINE.desk.close(fon, talk, "C07").why());
        CHECKS.missed(fon, check, "NO_ANSWER");
        FollowUp again = CASES.open(fon, talk).ahead().followUps().get(0);
        assertEquals("PLANNED", again.state());
        assertTrue(again.due().isAfter(HELPLINE.clock.instant().plus(Duration.ofDays(1))));
        CHECKS.missed(fon, check, "NO_ANSWER");
        assertEquals(Verdict.Why.NEEDS_SUPERVISOR, HELPLINE.desk.close(fon, talk, "C07").why());
        assertEquals(RecordRefusal.Code.NOT_YOURS, refused(() -> CASES.consent(may, talk, "C07")));
        CASES.consent(HELPLINE.supervisor("อ้อ"), talk, "C07");
        assertTrue(CASES.close(fon, talk, all("C07")).done());
    }

    @Test
    void erasedAndAbusiveAreNotCodesToEscapeWith() {
        UUID talk = talked();
        assertEquals(Verdict.Why.NOT_ASKED_FOR, HELPLINE.desk.close(fon, talk, "C13").why());
        HELPLINE.says("other-" + child, BLACKMAIL);
        UUID unread = HELPLINE.talkOf("other-" + child).id();
        assertTrue(HELPLINE.claims(fon, head()).done());
        assertEquals(Verdict.Why.NOT_READ, HELPLINE.desk.close(fon, unread, "C10").why());
        HELPLINE.desk.read(fon, unread);
        assertFalse(HELPLINE.desk.close(fon, unread, "C10").done(), "what the law asks of two people is not done");
        HELPLINE.noReportNeeded(unread);
        assertTrue(HELPLINE.desk.close(fon, unread, "C10").done());
    }

    @Test
    void aCheckNeedsConsentAndTheChildsWindowAndEndsWithWhatWasFound() {
        UUID talk = talked();
        Instant due = in(Duration.ofDays(3));
        assertEquals(RecordRefusal.Code.NO_CONSENT, refused(() -> CHECKS.plan(fon, talk, due, null)));
        assertEquals(RecordRefusal.Code.BAD_ANSWER, refused(() -> CHECKS.plan(fon, talk, due, "MIDNIGHT")));
        UUID check = planned(talk);
        assertEquals(RecordRefusal.Code.OUTSIDE_WINDOW, refused(() ->
                CHECKS.plan(fon, talk, at(LocalTime.of(20, 0), 3), null)));
        assertEquals(RecordRefusal.Code.PAST, refused(() -> CHECKS.plan(fon, talk, HELPLINE.clock.instant(), null)));
        assertEquals(RecordRefusal.Code.BAD_ANSWER, refused(() -> CHECKS.answered(fon, check, found("MAYBE", true))));
        save(talk, Map.of("alone", "ฟังเพลง"));
        assertEquals(RecordRefusal.Code.PLAN_NOT_REVIEWED, refused(() ->
                CHECKS.answered(fon, check, found("YES", false))));
        CHECKS.answered(fon, check, found("YES", true));
        FollowUp done = CASES.open(fon, talk).ahead().followUps().get(0);
        assertEquals("ANSWERED", done.result());
        assertEquals("อยากคุยอีก", done.wanted());
        assertEquals(RecordRefusal.Code.SETTLED, refused(() -> CHECKS.missed(fon, check, "REFUSED")));
        assertTrue(CASES.close(fon, talk, new Closing("C01", true, false, true)).done());
    }

    @Test
    void aCaseThatWentBackToTheBotIsEndedAfterItsCheckByTheOneWhoPlannedIt() {
        UUID talk = talked();
        UUID check = planned(talk);
        HELPLINE.desk.handBack(fon, talk);
        HELPLINE.clock.advance(Duration.ofHours(30));
        assertEquals(RecordRefusal.Code.NOT_YOURS, refused(() -> CASES.open(fon, talk)));
        HELPLINE.clock.advance(Duration.ofHours(45));
        CHECKS.answered(fon, check, found("YES", false));
        assertEquals(RecordRefusal.Code.NOT_YOURS, refused(() -> CASES.close(may, talk, all("C01"))));
        assertTrue(CASES.close(fon, talk, new Closing("C01", true, false, true)).done());
        assertEquals("C01", HELPLINE.context.getBean(Escalations.class).latestOf(talk).orElseThrow().code());
    }

    @Test
    void theCalendarSaysWhatIsLateAndWhatIsTodayAndTheBoardWhatHasNoNextStep() {
        HELPLINE.clock.advanceTo(LocalTime.of(2, 0));
        UUID talk = talked();
        String number = CASES.numberOf(talk).orElseThrow();
        OpenCases board = HELPLINE.context.getBean(OpenCases.class);
        assertNull(of(board.of(fon), number).next());
        assertTrue(board.of(may).stream().noneMatch(one -> one.number().equals(number)));
        Instant due = in(Duration.ofHours(3));
        PROMISES.make(fon, talk, "มาบอกข่าว", due);
        assertEquals(due, of(board.all(), number).next());
        assertEquals(Calendar.When.TODAY, entry(fon, number).when());
        assertFalse(entry(may, number).mine());
        HELPLINE.clock.advance(Duration.ofHours(4));
        assertEquals(Calendar.When.OVERDUE, entry(fon, number).when());
        assertNull(of(board.all(), number).next());
    }

    @Test
    void aPlanGoesToTheChildOnlyAsFarAsItIsSafeAndWithoutItsCodeWord() {
        UUID talk = talked();
        save(talk, Map.of("variant", "HOME", "room", "ห้องน้ำที่ล็อกได้", "codeWord", "ฝนตก",
                "services", "childline-1387"));
        assertEquals(Verdict.Why.NOT_READ, send(talk, Plans.How.WHOLE, false).why());
        HELPLINE.desk.read(fon, talk);
        HELPLINE.drain();
        assertTrue(send(talk, Plans.How.WHOLE, false).done());
        String bubble = HELPLINE.drain().get(0).lines().get(0);
        assertTrue(bubble.contains("ห้องน้ำที่ล็อกได้") && bubble.contains("1387"));
        assertFalse(bubble.contains("ฝนตก"));
        assertTrue(send(talk, Plans.How.NUMBERS, false).done());
        assertFalse(HELPLINE.drain().get(0).lines().get(0).contains("ห้องน้ำ"));
        assertTrue(send(talk, Plans.How.NOTHING, false).done());
        assertEquals(List.of(), HELPLINE.drain());
        assertEquals(3, CASES.open(fon, talk).written().deliveries().size());
        HELPLINE.says(child, "ออก");
        HELPLINE.drain();
        assertEquals(Verdict.Why.COVER, send(talk, Plans.How.NUMBERS, true).why());
    }

    @Test
    void aPlanThatHoldsAPrivateContactIsHeldBack() {
        UUID talk = talked();
        HELPLINE.desk.read(fon, talk);
        save(talk, Map.of("tell", "โทรหาพี่ได้ที่ 081-234-5678"));
        assertEquals(Verdict.Why.CONTACT, send(talk, Plans.How.WHOLE, true).why());
        assertEquals(List.of(), CASES.open(fon, talk).written().deliveries());
    }

    @Test
    void casesAreLinkedAndUnlinkedWithNamesAndAnUnknownNumberTellsNothing() {
        UUID talk = talked();
        HELPLINE.says("sister-" + child, BLACKMAIL);
        assertTrue(HELPLINE.claims(may, head()).done());
        String other = CASES.numberOf(HELPLINE.talkOf("sister-" + child).id()).orElseThrow();
        Links links = HELPLINE.context.getBean(Links.class);
        assertEquals(RecordRefusal.Code.NOT_YOURS, refused(() -> links.make(fon, talk, "KC-99999",
                Links.Kind.SIBLING)));
        links.make(fon, talk, other, Links.Kind.SIBLING);
        UUID link = CASES.open(fon, talk).links().get(0).id();
        assertEquals(RecordRefusal.Code.NOT_YOURS, refused(() -> links.end(may, talk, link)));
        links.end(fon, talk, link);
        assertEquals("พี่ฝน" + story, CASES.open(fon, talk).links().get(0).endedBy());
        assertEquals(RecordRefusal.Code.SETTLED, refused(() -> links.end(fon, talk, link)));
        assertEquals(RecordRefusal.Code.NOT_YOURS, refused(() -> CASES.find(fon, other)));
    }

    private Verdict send(UUID talk, Plans.How how, boolean sure) {
        return HELPLINE.context.getBean(Plans.class).send(fon, talk, UUID.randomUUID(), how, sure);
    }

    private void save(UUID talk, Map<String, String> fields) {
        assertTrue(HELPLINE.context.getBean(Papers.class).save(fon, talk, Paper.Kind.PLAN, 0,
                new Paper(fields, List.of())).done());
    }

    /** A check in three days, in the evening, as the child agreed. */
    private UUID planned(UUID talk) {
        return CHECKS.plan(fon, talk, at(LocalTime.of(12, 0), 3), "EVENING");
    }

    private static Instant in(Duration time) {
        return HELPLINE.clock.instant().plus(time);
    }

    /** So many days on, at this time in UTC. */
    private static Instant at(LocalTime time, int days) {
        return HELPLINE.clock.instant().atOffset(java.time.ZoneOffset.UTC).plusDays(days).with(time).toInstant();
    }

    private static Answers found(String safe, boolean planReviewed) {
        return new Answers(safe, "NO", 1, "YES", "อยากคุยอีก", planReviewed);
    }

    private static Closing all(String code) {
        return new Closing(code, true, true, true);
    }

    private static OpenCases.OpenCase of(List<OpenCases.OpenCase> cases, String number) {
        return cases.stream().filter(one -> one.number().equals(number)).findFirst().orElseThrow();
    }

    private static Calendar.Entry entry(UUID who, String number) {
        return HELPLINE.context.getBean(Calendar.class).of(who).stream()
                .filter(one -> number.equals(one.number())).findFirst().orElseThrow();
    }

    private List<Picture.Told> told(UUID talk) {
        return HELPLINE.context.getBean(Sheets.class).of(fon, talk).orElseThrow().picture().told().stream()
                .filter(one -> one.what().equals("PROMISE")).toList();
    }

    private UUID talked() {
        HELPLINE.says(child, BLACKMAIL);
        return taken();
    }

    private UUID taken() {
        assertTrue(HELPLINE.claims(fon, head()).done());
        UUID talk = HELPLINE.talkOf(child).id();
        HELPLINE.noReportNeeded(talk);
        return talk;
    }

    private static UUID head() {
        return HELPLINE.context.getBean(Queue.class).waiting().get(0).escalation();
    }

    private static RecordRefusal.Code refused(org.junit.jupiter.api.function.Executable act) {
        return assertThrows(RecordRefusal.class, act).code();
    }
}
