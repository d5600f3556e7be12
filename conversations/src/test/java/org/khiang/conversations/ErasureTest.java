package org.khiang.conversations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khiang.conversations.decision.DecisionCard;
import org.khiang.conversations.decision.DecisionRefusal;
import org.khiang.conversations.decision.Decisions;
import org.khiang.conversations.decision.Erasures;
import org.khiang.conversations.decision.LegalHolds;
import org.khiang.conversations.decision.LevelReason;
import org.khiang.conversations.decision.LevelWish;
import org.khiang.conversations.decision.Levels;
import org.khiang.conversations.decision.Proposal;
import org.khiang.conversations.decision.Releases;
import org.khiang.conversations.decision.Reviews;
import org.khiang.conversations.decision.Rounds;
import org.khiang.conversations.privacy.AccessLog;
import org.khiang.conversations.privacy.Vault;
import org.khiang.conversations.record.Calendar;
import org.khiang.conversations.record.CaseSheet;
import org.khiang.conversations.record.Cases;
import org.khiang.conversations.record.Paper;
import org.khiang.conversations.record.Papers;
import org.khiang.conversations.record.Promises;
import org.khiang.conversations.record.RecordRefusal;
import org.khiang.conversations.referral.Briefs;
import org.khiang.conversations.referral.Receivers;
import org.khiang.conversations.referral.ReferralRefusal;
import org.khiang.conversations.referral.Referrals;
import org.khiang.conversations.staff.Role;
import org.khiang.nlp.RiskLevel;

/** What two people signed to be erased is gone behind every door; what must be kept stays whoever asks (PL-53). */
class ErasureTest {
    private static final String WHY = "เด็กขอเองและไม่มีอันตรายแล้ว";
    private Helpline helpline;
    private Decisions decisions;
    private UUID fon;
    private UUID or;
    private UUID dee;
    private UUID talk;
    private UUID escalation;

    @BeforeEach
    void aChildTalkedAndWent() {
        helpline = new Helpline(Map.of(Helpline.BY_HAND, true, "micronaut.serde.serialization.inclusion", "ALWAYS"));
        decisions = helpline.context.getBean(Decisions.class);
        fon = helpline.counsellor("ฝน");
        or = helpline.supervisor("อ้อ");
        dee = helpline.member("ดี", Role.DPO);
        helpline.says("mali", "มีคนขู่จะปล่อยรูป ถ้าไม่โอนเงิน");
        helpline.quiet();
        escalation = helpline.context.getBean(Queue.class).waiting().get(0).escalation();
        assertTrue(helpline.claims(fon, escalation).done());
        talk = helpline.talkOf("mali").id();
        helpline.desk.read(fon, talk);
        helpline.drain();
    }

    @AfterEach
    void close() {
        helpline.close();
    }

    @Test
    void behindEveryDoorTheTalkIsGoneAndEachSaysSo() {
        helpline.context.getBean(Papers.class).save(fon, talk, Paper.Kind.NOTE, 0,
                new Paper(Map.of("told", "บอกว่ามีคนขู่"), List.of()));
        helpline.context.getBean(Promises.class).make(fon, talk, "จะโทรกลับ", soon());
        UUID brief = proposedBrief();
        DecisionCard copy = decisions.propose(or, Proposal.of(talk, "EXPORT",
                Map.of("exportScope", "TALK_COPY", "legalGround", "s.30", "why", "เด็กขอสำเนาของตัวเอง")));
        DecisionCard waiting = decisions.propose(or, Proposal.of(talk, "REOPEN_SEALED",
                Map.of("purpose", "ดูว่าต้องติดตามต่อไหม")));
        decisions.approve(dee, copy.id(), 1, "");
        UUID nok = helpline.supervisor("นก");
        UUID review = toReview(nok);
        DecisionCard card = erased("TALK");

        assertEquals("APPROVED", card.state());
        assertTrue(helpline.context.getBean(Talks.class).find(talk).orElseThrow().erased());
        assertEquals(Map.of(), helpline.context.getBean(Talks.class).told(talk));
        assertTrue(helpline.context.getBean(TalkReading.class).of(talk).isEmpty());
        Board board = helpline.context.getBean(Board.class);
        assertTrue(board.ended().stream().anyMatch(row -> row.escalation().equals(escalation) && row.erased()));
        assertTrue(board.erased(escalation) && board.open(or, escalation, "ดูอีกครั้ง").isEmpty());
        assertTrue(board.review(or, escalation, "จดไว้").isEmpty());
        CaseSheet sheet = helpline.context.getBean(Cases.class).openNumber(or, "KC-101", "ตรวจว่าลบแล้ว");
        assertEquals(Map.of(), sheet.written().note().fields());
        assertTrue(sheet.talks().get(0).erased());
        assertEquals(RecordRefusal.Code.ERASED, assertThrows(RecordRefusal.class, () -> helpline.context
                .getBean(Papers.class).save(fon, talk, Paper.Kind.NOTE, 1, new Paper(Map.of(), List.of()))).code());
        assertTrue(helpline.context.getBean(Calendar.class).of(fon).isEmpty());
        assertEquals(ReferralRefusal.Code.ERASED, assertThrows(ReferralRefusal.class,
                () -> helpline.context.getBean(Briefs.class).read(or, brief)).code());
        assertRefused("ERASED", () -> decisions.read(dee, card.id()));
        assertRefused("ERASED", () -> decisions.approve(dee, waiting.id(), 1, ""));
        assertRefused("ERASED", () -> helpline.context.getBean(Releases.class).copy(or, copy.id()));
        assertRefused("UNKNOWN", () -> helpline.context.getBean(Levels.class).change(or, talk, new LevelWish(
                RiskLevel.HIGH, RiskLevel.LOW, null, LevelReason.PROTECTIVE_ADULT, WHY, null)));
        assertRefused("ERASED", () -> propose(or, "TALK"));
        Reviews reviews = helpline.context.getBean(Reviews.class);
        assertRefused("UNKNOWN", () -> reviews.talk(nok, review));
        Rounds.reviewPicks(helpline.context);
        assertTrue(reviews.all(nok).isEmpty(), "nobody can review what nobody can read");
        assertTrue(decisions.current(dee).stream().noneMatch(one -> one.state().equals("PROPOSED")));
    }

    @Test
    void noWordButtonOrReasonIsLeftAndTheLogIs() {
        helpline.goHome();
        Message first = helpline.context.getBean(Messages.class).of(talk).get(0);
        assertTrue(helpline.context.getBean(Talks.class).find(talk).orElseThrow().seal()
                .open(first.textSealed(), first.id()).contains("รูป"));
        erased("TALK");
        Conversation row = helpline.context.getBean(ConversationRows.class).findById(talk).orElseThrow();
        assertNull(row.keySealed());
        assertEquals("", row.state());
        helpline.context.getBean(Messages.class).of(talk).forEach(line -> {
            assertNull(line.textSealed());
            assertNull(line.button());
        });
        assertTrue(helpline.context.getBean(AssessmentRows.class).of(talk).stream()
                .allMatch(found -> found.reasonList().isEmpty()));
        List<String> looks = helpline.context.getBean(AccessLog.class).findByConversationIdOrderByAt(talk).stream()
                .map(AccessLog.Look::action).toList();
        assertTrue(looks.containsAll(List.of("PROPOSE", "SIGN", "ERASE")), looks.toString());
        Erasures.Certificate proof = helpline.context.getBean(Erasures.class).latest(dee).get(0);
        assertEquals("TALK 1 พี่อ้อ พี่ดี NOT_ASKED", proof.scope() + " " + proof.talks() + " " + proof.proposedBy()
                + " " + proof.signedBy() + " " + proof.told());
    }

    @Test
    void withoutASecondSignatureOfTheRightRoleNothingIsErased() {
        helpline.goHome();
        DecisionCard proposed = propose(or, "TALK");
        assertRefused("OWN_PROPOSAL", () -> decisions.approve(or, proposed.id(), 1, ""));
        assertRefused("WRONG_ROLE", () -> decisions.approve(helpline.supervisor("นก"), proposed.id(), 1, ""));
        assertRefused("WRONG_ROLE", () -> decisions.approve(fon, proposed.id(), 1, ""));
        assertRefused("WRONG_ROLE", () -> decisions.propose(fon, proposal("TALK")));
        DecisionCard own = propose(dee, "TALK");
        assertRefused("OWN_PROPOSAL", () -> decisions.approve(dee, own.id(), 1, ""));
        decisions.refuse(dee, proposed.id(), 1, "ยังมีเรื่องที่ต้องติดตามกับเด็ก");
        assertFalse(helpline.context.getBean(Talks.class).find(talk).orElseThrow().erased());
    }

    @Test
    void underALegalHoldNothingIsErasedAlsoNotAsAPartOfEverything() {
        helpline.goHome();
        DecisionCard before = propose(or, "ALL");
        LegalHolds holds = helpline.context.getBean(LegalHolds.class);
        LocalDate until = LocalDate.of(2027, 3, 1);
        String number = helpline.context.getBean(Talks.class).find(talk).orElseThrow().number();
        assertRefused("WRONG_ROLE", () -> holds.set(fon, number, "PROCEEDINGS", until));
        assertRefused("BAD_FIELD", () -> holds.set(dee, number, "PROCEEDINGS", LocalDate.of(2026, 11, 21)));
        assertRefused("BAD_FIELD", () -> holds.set(dee, number, "A_WISH", until));
        holds.set(dee, number, "PROCEEDINGS", until);
        assertRefused("LEGAL_HOLD", () -> decisions.approve(dee, before.id(), 1, ""));
        assertEquals("PROPOSED", decisions.read(dee, before.id()).state());
        assertRefused("LEGAL_HOLD", () -> propose(or, "TALK"));
        holds.end(dee, holds.current(or).get(0).id());
        assertEquals("APPROVED", decisions.approve(dee, before.id(), 1, "").state());
    }

    @Test
    void aHoldIsOverOnItsDay() {
        helpline.goHome();
        LegalHolds holds = helpline.context.getBean(LegalHolds.class);
        holds.set(or, helpline.context.getBean(Talks.class).find(talk).orElseThrow().number(), "COMPLAINT",
                LocalDate.of(2026, 11, 23));
        assertRefused("LEGAL_HOLD", () -> propose(or, "TALK"));
        helpline.clock.advance(Duration.ofDays(2));
        assertEquals("PROPOSED", propose(or, "TALK").state());
        assertTrue(holds.current(or).isEmpty());
    }

    @Test
    void whatWasReportedAndAChildInDangerAreNotErased() {
        assertRefused("TALK_OPEN", () -> propose(or, "TALK"));
        DecisionCard report = decisions.propose(fon, Proposal.of(talk, "STATUTORY_REPORT", Map.of("childWish",
                "อยากให้มีคนช่วย", "childTold", "BEFORE", "needed", "YES", "minimumFactsNeeded", "ตามที่เด็กเล่า",
                "knowledgeAt", "2026-11-21T13:00:00Z", "receiver", "1300", "movesChild", "NO")));
        decisions.approve(or, report.id(), 1, "");
        helpline.goHome();
        assertRefused("REPORT_KEPT", () -> propose(or, "TALK"));
        assertRefused("REPORT_KEPT", () -> propose(or, "ALL"));
    }

    @Test
    void aGraveTalkThatWentBackToTheBotIsNotErasedBeforeItIsEnded() {
        helpline.desk.handBack(fon, talk);
        assertRefused("TALK_OPEN", () -> propose(or, "TALK"));
    }

    @Test
    void aChildThatAskedIsToldByDayInWordsThatSayNothingToOthers() {
        asksForErasure();
        helpline.goHome();
        helpline.clock.advanceTo(LocalTime.of(16, 0));      // eleven at night in Thailand
        erased("TALK");
        assertTrue(helpline.drain().isEmpty());
        helpline.clock.advance(Duration.ofHours(9));
        List<OutgoingCall> said = helpline.drain();
        assertEquals(1, said.size());
        assertTrue(said.get(0).lines().get(0).contains("เรียบร้อย"));
        assertFalse(said.get(0).lines().get(0).contains("ลบ"));
        assertEquals("SAID", helpline.context.getBean(Erasures.class).latest(dee).get(0).told());
    }

    @Test
    void whoDidNotAskOrIsWatchedIsToldNothing() {
        helpline.goHome();
        erased("TALK");
        helpline.clock.advanceTo(LocalTime.of(4, 0));
        assertTrue(helpline.drain().isEmpty());
    }

    @Test
    void aChildThatComesBackIsAnsweredAndKnownForNothing() {
        helpline.goHome();
        erased("TALK");
        helpline.says("mali", "หวัดดีค่ะ");
        assertFalse(helpline.quiet().isEmpty());
        Conversation fresh = helpline.talkOf("mali");
        assertNotEquals(talk, fresh.id());
        assertEquals(RiskLevel.NONE, fresh.level());
        helpline.conversations.unsend(helpline.arrival("mali"), "line-1");
    }

    @Test
    void whenEverythingIsErasedNobodyKnowsTheAccountOnceTheChildWasTold() {
        asksForErasure();
        helpline.goHome();
        UUID child = helpline.talkOf("mali").childId();
        erased("ALL");
        Rounds.erasures(helpline.context);
        assertEquals(1, helpline.drain().size(), "the notice still finds its way");
        Rounds.erasures(helpline.context);
        assertThrows(RuntimeException.class, () -> helpline.context.getBean(Vault.class).lineIdOf(child));
        assertFalse(helpline.context.getBean(Erasures.class).latest(dee).get(0).linked());
        helpline.says("mali", "หวัดดีค่ะ");
        assertNotEquals(child, helpline.talkOf("mali").childId());
    }

    @Test
    void aChildThatWroteAgainKeepsItsWayToUs() {
        helpline.goHome();
        UUID child = helpline.talkOf("mali").childId();
        erased("ALL");
        helpline.says("mali", "ยังอยู่ไหมคะ");
        Rounds.erasures(helpline.context);
        assertFalse(helpline.context.getBean(Vault.class).lineIdOf(child).isEmpty());
        assertTrue(helpline.context.getBean(Erasures.class).latest(dee).get(0).linked());
    }

    private void asksForErasure() {
        helpline.inTransaction(() -> {
            helpline.context.getBean(Tasks.class).ask(talk, Tasks.Kind.ERASE);
            return null;
        });
    }

    /** What was told to others is reviewed, whatever chance says. */
    private UUID toReview(UUID reviewer) {
        DecisionCard told = decisions.propose(fon, Proposal.of(talk, "BREAK_CONFIDENTIALITY", Map.of("childWish",
                "อยากให้มีคนช่วย", "childTold", "BEFORE", "toWhom", "ครูเวร", "minimumFacts", "ตามที่เด็กเล่า มีคนขู่",
                "why", "เส้นตายใกล้ถึง เด็กอยู่คนเดียว", "movesChild", "NO")));
        decisions.approve(or, told.id(), 1, "");
        helpline.goHome();
        Rounds.reviewPicks(helpline.context);
        Reviews reviews = helpline.context.getBean(Reviews.class);
        return reviews.take(reviewer, reviews.all(reviewer).get(0).id()).id();
    }

    private UUID proposedBrief() {
        UUID house = helpline.context.getBean(Receivers.class).all(or).get(0).id();
        return helpline.context.getBean(Referrals.class).propose(fon, talk, house, false).referral().id();
    }

    private Instant soon() {
        return helpline.clock.instant().plus(Duration.ofHours(1));
    }

    private DecisionCard erased(String scope) {
        DecisionCard proposed = propose(or, scope);
        return decisions.approve(dee, proposed.id(), 1, "ตรวจแล้ว");
    }

    private DecisionCard propose(UUID who, String scope) {
        return decisions.propose(who, proposal(scope));
    }

    private Proposal proposal(String scope) {
        return Proposal.of(talk, "ERASE", new HashMap<>(Map.of("childWish", "อยากให้ลบ", "childTold", "BEFORE",
                "eraseScope", scope, "legalGround", "s.33", "why", WHY)));
    }

    private static void assertRefused(String code, Runnable act) {
        assertEquals(code, assertThrows(DecisionRefusal.class, act::run).code().name());
    }
}
