package org.khiang.conversations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import org.khiang.conversations.decision.Proposal;
import org.khiang.conversations.decision.Rounds;
import org.khiang.conversations.privacy.AccessLog;
import org.khiang.conversations.staff.Role;

/** Nobody decides alone over a child's trust (CP-60..64), and whoever tries finds the door shut. */
class DecisionsTest {
    private static final String WHY = "พ่อเลี้ยงกลับบ้านคืนนี้และไม่มีผู้ใหญ่คนอื่นอยู่ด้วย";
    private static Helpline helpline;
    private static int children;
    private String mali;
    private Decisions decisions;
    private UUID fon;
    private UUID or;
    private UUID nok;
    private UUID talk;

    @BeforeAll
    static void start() {
        helpline = new Helpline();
        // A counsellor of one story is not lost in the hours of another.
        helpline.context.getBean(ScheduledMethodProcessor.class).close();
    }

    @BeforeEach
    void fonTalksWithAChildInDanger() {
        mali = "mali" + ++children;
        decisions = helpline.context.getBean(Decisions.class);
        fon = helpline.newcomer("ฝน", Role.COUNSELLOR);
        or = helpline.newcomer("อ้อ", Role.SUPERVISOR);
        nok = helpline.newcomer("นก", Role.SUPERVISOR);
        helpline.says(mali, "พ่อเอามีดไล่อยู่ตอนนี้");
        helpline.claims(fon, helpline.context.getBean(Queue.class).waiting().get(0).escalation());
        talk = helpline.talkOf(mali).id();
        helpline.desk.read(fon, talk);
        helpline.drain();
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
    void oneProposesAnotherSignsAndEachStepIsOnTheTimelineAndInTheLog() {
        DecisionCard proposed = decisions.propose(fon, breaking());
        assertTrue(listed().mayAnswer());
        DecisionCard signed = decisions.approve(or, proposed.id(), 1, "");
        assertEquals("APPROVED พี่อ้อ", signed.state() + " " + signed.decidedBy());
        assertEquals(List.of("BREAK_CONFIDENTIALITY PROPOSED", "BREAK_CONFIDENTIALITY APPROVED"), steps());
        List<String> looks = helpline.context.getBean(AccessLog.class).findByConversationIdOrderByAt(talk).stream()
                .map(AccessLog.Look::action).toList();
        assertTrue(looks.containsAll(List.of("PROPOSE", "SIGN")), looks.toString());
    }

    @Test
    void nobodySignsTheirOwnAlsoNotAfterTheyBecameASupervisorOrInASecondTab() {
        DecisionCard own = decisions.propose(or, breaking());
        assertRefused("OWN_PROPOSAL", () -> decisions.approve(or, own.id(), 1, ""));
        assertRefused("OWN_PROPOSAL", () -> decisions.refuse(or, own.id(), 1, WHY));
        assertTrue(listed().own());
        assertFalse(listed().mayAnswer());
        DecisionCard fons = decisions.propose(fon, breaking());
        becomes("SUPERVISOR");
        assertRefused("OWN_PROPOSAL", () -> decisions.approve(fon, fons.id(), 1, ""));
        assertEquals("APPROVED", decisions.approve(nok, own.id(), 1, "").state());
    }

    @Test
    void theWrongRoleSignsNothingAndAClosedAccountNeither() {
        DecisionCard proposed = decisions.propose(fon, breaking());
        for (Role role : List.of(Role.COUNSELLOR, Role.ADMIN, Role.DPO)) {
            UUID other = helpline.member("คน" + role.ordinal(), role);
            assertRefused("WRONG_ROLE", () -> decisions.approve(other, proposed.id(), 1, ""));
            assertRefused("NOT_YOURS", () -> decisions.read(other, proposed.id()));
        }
        helpline.context.getBean(org.khiang.conversations.staff.Staff.class).deactivate(nok);
        assertRefused("NOT_YOURS", () -> decisions.approve(nok, proposed.id(), 1, ""));
        assertRefused("WRONG_ROLE", () -> decisions.propose(helpline.member("ผู้ดูแล", Role.ADMIN), breaking()));
        assertRefused("NOT_YOURS", () -> decisions.propose(helpline.counsellor("เมย์"), breaking()));
    }

    @Test
    void toBeSafeAndPolicyAreNoReasonsAndWhatTheChildWantsIsAskedFirst() {
        for (String empty : List.of("policy", "To be safe", "ตามนโยบาย", "เพื่อความปลอดภัยไว้ก่อน")) {
            DecisionRefusal no = refused(() -> decisions.propose(fon, with("why", empty)));
            assertEquals("EMPTY_REASON [why]", no.code() + " " + no.changed());
        }
        assertEquals(List.of("childWish"), refused(() -> decisions.propose(fon, with("childWish", " "))).changed());
        assertEquals(List.of("childTold"), refused(() -> decisions.propose(fon, with("childTold", ""))).changed());
        assertEquals(List.of("childToldWhy"),
                refused(() -> decisions.propose(fon, with("childTold", "NOT"))).changed());
        DecisionCard proposed = decisions.propose(fon, breaking());
        assertRefused("EMPTY_REASON", () -> decisions.refuse(or, proposed.id(), 1, "นโยบาย"));
        assertEquals("PROPOSED", decisions.read(or, proposed.id()).state());
    }

    @Test
    void movingAChildFromHomeNeedsWhatWasConsideredInsteadAndTheSuspectIsNeverTold() {
        assertEquals(List.of("insteadConsidered"),
                refused(() -> decisions.propose(fon, with("movesChild", "YES"))).changed());
        Map<String, String> adult = form();
        adult.putAll(Map.of("adult", "ป้าข้างบ้าน", "suspected", "YES", "whySafe", "ป้าเคยช่วยและเด็กไว้ใจ",
                "checks", "โทรกลับแล้ว"));
        assertRefused("FORBIDDEN_ANSWER", () -> decisions.propose(fon, Proposal.of(talk, "CONTACT_ADULT", adult)));
    }

    @Test
    void ofTwoSupervisorsAtOnceOneWinsAndTheOtherSeesWhoAndWhat() {
        DecisionCard proposed = decisions.propose(fon, breaking());
        decisions.approve(or, proposed.id(), 1, "");
        DecisionRefusal late = refused(() -> decisions.refuse(nok, proposed.id(), 1, WHY));
        assertEquals("DECIDED พี่อ้อ [APPROVED]", late.code() + " " + late.by() + " " + late.changed());
        assertRefused("DECIDED", () -> decisions.approve(or, proposed.id(), 1, ""));
        assertEquals(2, steps().size());
    }

    @Test
    void aStaleFormIsTurnedAwayWithWhatChangedAndNothingIsOverwritten() {
        DecisionCard proposed = decisions.propose(fon, breaking());
        decisions.change(fon, proposed.id(), 1, with("toWhom", "ครูที่ปรึกษาที่เด็กเลือก").fields());
        DecisionRefusal stale = refused(() -> decisions.approve(or, proposed.id(), 1, ""));
        assertEquals("STALE [toWhom]", stale.code() + " " + stale.changed());
        assertRefused("STALE", () -> decisions.change(fon, proposed.id(), 1, breaking().fields()));
        assertRefused("NOT_YOURS", () -> decisions.change(or, proposed.id(), 2, breaking().fields()));
        assertEquals("ครูที่ปรึกษาที่เด็กเลือก", decisions.read(or, proposed.id()).fields().get("toWhom"));
        assertEquals("APPROVED", decisions.approve(or, proposed.id(), 2, "").state());
        assertRefused("DECIDED", () -> decisions.change(fon, proposed.id(), 2, breaking().fields()));
    }

    @Test
    void inAnEmergencyItIsDoneOnASpokenWordAndALateSignatureAlarmsOnce() {
        DecisionCard acted = decisions.propose(fon, callOut(or));
        assertEquals(helpline.clock.instant().plus(Duration.ofMinutes(30)), acted.signBy());
        helpline.clock.advance(Duration.ofMinutes(29));
        Rounds.lateSignatures(helpline.context);
        assertEquals(0, lateTasks());
        helpline.clock.advance(Duration.ofMinutes(2));
        Rounds.lateSignatures(helpline.context);
        Rounds.lateSignatures(helpline.context);
        assertEquals(1, lateTasks());
        assertEquals(List.of("CALL_OUT PROPOSED", "CALL_OUT LATE"), steps());
        assertRefused("NOT_ACT_FIRST", () -> decisions.takeBack(fon, acted.id(), 1));
        assertTrue(decisions.approve(or, acted.id(), 1, "").late());
    }

    @Test
    void onlyAnotherSupervisorsWordCountsAndOnlyInAnEmergencyAndNotToLowerIt() {
        assertRefused("BAD_CONSENT", () -> decisions.propose(fon, callOut(fon)));
        assertRefused("BAD_CONSENT", () -> decisions.propose(or, callOut(or)));
        assertRefused("BAD_CONSENT", () -> decisions.propose(fon, callOut(UUID.randomUUID())));
        assertRefused("NOT_ACT_FIRST", () -> decisions.propose(fon, new Proposal(talk, "LOWER_EMERGENCY",
                Map.of("childWish", "อยู่ต่อ", "childTold", "BEFORE", "toLevel", "LOW", "lowerReason",
                        "PROTECTIVE_ADULT", "why", WHY), or)));
        helpline.says("ton" + mali, "มีคนขู่จะปล่อยรูป ถ้าไม่โอนเงิน");
        UUID high = helpline.talkOf("ton" + mali).id();
        assertRefused("NOT_ACT_FIRST", () -> decisions.propose(or,
                new Proposal(high, "CALL_OUT", callOut(nok).fields(), nok)));
    }

    @Test
    void whatIsWrittenAboutAChildIsSealedAndInNoList() {
        decisions.propose(fon, breaking());
        assertNull(listed().fields());
        assertFalse(decisions.current(or).toString().contains("ครูเวร"));
        assertNull(decisions.of(fon, talk).get(0).fields());
        assertRefused("NOT_YOURS", () -> decisions.of(helpline.counsellor("เมย์"), talk));
    }

    @Test
    void aChildWithAnyNeedIsNeverBlocked() {
        assertRefused("BLOCK_FORBIDDEN", () -> decisions.propose(fon, Proposal.of(talk, "BLOCK_CONTACT",
                Map.of("lastLevel", "LOW", "pattern", "ส่งซ้ำ", "why", WHY))));
    }

    @Test
    void aHeldLineGoesOutOnceWhenASupervisorLetsIt() {
        assertEquals(Verdict.Why.CONTACT,
                helpline.desk.say(fon, talk, UUID.randomUUID(), "โทรหาพี่ 0812345678").why());
        DecisionCard held = decisions.propose(fon, Proposal.of(talk, "HELD_LINE", Map.of("heldLine",
                "เบอร์มูลนิธิที่น้องขอไว้ 0812345678", "why", "เด็กขอเบอร์ศูนย์ใกล้บ้านที่ไม่อยู่ในรายการของเรา")));
        assertTrue(helpline.drain().isEmpty());
        decisions.approve(or, held.id(), 1, "");
        assertEquals(List.of("เบอร์มูลนิธิที่น้องขอไว้ 0812345678"), helpline.drain().get(0).lines());
        assertRefused("DECIDED", () -> decisions.approve(nok, held.id(), 1, ""));
        assertTrue(helpline.drain().isEmpty());
    }

    @Test
    void aHeldLineStaysHeldWhenItsCounsellorNoLongerHoldsTheTalk() {
        DecisionCard held = decisions.propose(fon, Proposal.of(talk, "HELD_LINE",
                Map.of("heldLine", "0812345678", "why", "เด็กขอเบอร์ศูนย์ใกล้บ้าน")));
        helpline.desk.handBack(fon, talk);
        helpline.drain();
        assertRefused("NOT_YOURS", () -> decisions.approve(or, held.id(), 1, ""));
        assertEquals("PROPOSED", decisions.read(or, held.id()).state());
        assertTrue(helpline.drain().isEmpty());
    }

    private Proposal breaking() {
        Map<String, String> form = form();
        form.putAll(Map.of("toWhom", "ครูเวร", "minimumFacts", "ตามที่เด็กเล่า มีคนไล่ด้วยมีด", "why", WHY));
        return Proposal.of(talk, "BREAK_CONFIDENTIALITY", form);
    }

    private Proposal with(String field, String answer) {
        Map<String, String> form = new HashMap<>(breaking().fields());
        form.put(field, answer);
        return Proposal.of(talk, "BREAK_CONFIDENTIALITY", form);
    }

    private Proposal callOut(UUID consent) {
        Map<String, String> form = form();
        form.putAll(Map.of("callTo", "191", "placeSource", "เด็กบอกชื่อซอย", "arrivalRisk", "เขาอาจเห็นรถ",
                "agreedWord", "มะลิ", "why", WHY));
        return new Proposal(talk, "CALL_OUT", form, consent);
    }

    private static Map<String, String> form() {
        return new HashMap<>(Map.of("childWish", "อยากให้มีคนมาเดี๋ยวนี้", "childTold", "BEFORE", "movesChild", "NO"));
    }

    private DecisionCard listed() {
        return decisions.current(or).stream().filter(card -> talk.equals(card.conversation())).findFirst()
                .orElseThrow();
    }

    private List<String> steps() {
        return helpline.context.getBean(ConversationEvents.class).after(talk, 0).stream()
                .filter(event -> event.kind() == ConversationEvent.Step.DECISION)
                .map(ConversationEvent::detail).toList();
    }

    private long lateTasks() {
        return helpline.context.getBean(Tasks.class).open().stream()
                .filter(task -> task.kind() == Tasks.Kind.LATE_SIGNATURE && task.conversation().equals(talk)).count();
    }

    private void becomes(String role) {
        helpline.context.getBean(org.khiang.conversations.decision.Promotion.class).of(fon, role);
    }

    private static void assertRefused(String code, Runnable act) {
        assertEquals(code, refused(act).code().name());
    }

    private static DecisionRefusal refused(Runnable act) {
        return assertThrows(DecisionRefusal.class, act::run);
    }
}
