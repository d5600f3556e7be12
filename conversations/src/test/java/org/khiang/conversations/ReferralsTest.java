package org.khiang.conversations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.khiang.conversations.ReferralStage.id;
import static org.khiang.conversations.ReferralStage.refused;
import static org.khiang.conversations.ReferralStage.sending;
import static org.khiang.conversations.ReferralStage.version;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.khiang.conversations.privacy.AccessLog;
import org.khiang.conversations.referral.Briefs.Written;
import org.khiang.conversations.referral.Consent;
import org.khiang.conversations.referral.LinkReport;
import org.khiang.conversations.referral.Move;
import org.khiang.conversations.referral.ReferralRefusal.Code;
import org.khiang.conversations.referral.Rounds;
import org.khiang.conversations.referral.Sheet;
import org.khiang.conversations.referral.State;
import org.khiang.conversations.referral.ToChild.About;

/** A referral goes from hand to hand by legal steps, by two people's word, and silence is noticed (CP-90 to CP-95). */
class ReferralsTest {
    @Test
    void whatAChildDidNotAgreeToLeavesOnlyByADecisionThatTwoPeopleSigned() {
        try (ReferralStage stage = new ReferralStage()) {
            Sheet sheet = stage.writtenWithoutConsent();
            stage.briefs.check(stage.fon, id(sheet), version(sheet));
            refused(Code.DECISION_MISSING, () -> stage.referrals.approve(stage.or, id(sheet), version(sheet)));
            stage.helpline.noReportNeeded(stage.talk);
            refused(Code.DECISION_MISSING, () -> stage.referrals.approve(stage.or, id(sheet), version(sheet)));
            stage.signedToTell();
            assertEquals(State.APPROVED,
                    stage.referrals.approve(stage.or, id(sheet), version(sheet)).referral().state());
        }
    }

    @Test
    void nothingLeavesOnOnePersonsWord() {
        try (ReferralStage stage = new ReferralStage()) {
            Sheet sheet = stage.written(stage.proposed());
            UUID id = id(sheet);
            refused(Code.NOT_NEXT, () -> stage.referrals.move(stage.nim, id, sending("PHONE")));
            refused(Code.NOT_NEXT, () -> stage.referrals.move(stage.or, id, move(State.APPROVED)));
            refused(Code.NOT_CHECKED, () -> stage.referrals.approve(stage.or, id, version(sheet)));
            stage.briefs.check(stage.fon, id, version(sheet));
            refused(Code.NOT_FOUND, () -> stage.referrals.approve(stage.fon, id, version(sheet)));
            refused(Code.NOT_SUPERVISOR, () -> stage.referrals.approve(stage.nim, id, version(sheet)));
            Sheet changed = stage.briefs.write(stage.or, id, version(sheet), same(sheet));
            stage.briefs.check(stage.or, id, version(changed));
            refused(Code.SAME_PERSON, () -> stage.referrals.approve(stage.or, id, version(changed)));
            Sheet approved = stage.referrals.approve(stage.dao, id, version(changed));
            assertEquals(State.APPROVED, approved.referral().state());
            assertEquals("พี่ดาว", approved.brief().sharing().approvedBy());
        }
    }

    @Test
    void whoeverChangesAnApprovedBriefTakesTheApprovalBack() {
        try (ReferralStage stage = new ReferralStage()) {
            Sheet approved = stage.approved();
            Sheet changed = stage.briefs.write(stage.nim, id(approved), version(approved), same(approved));
            assertEquals(State.DRAFT, changed.referral().state());
            assertNull(changed.referral().approvedBy());
            refused(Code.NOT_NEXT, () -> stage.referrals.move(stage.nim, id(approved), sending("PHONE")));
        }
    }

    @Test
    void noStateIsSkippedAndTheEndIsTheEnd() {
        try (ReferralStage stage = new ReferralStage()) {
            UUID id = id(stage.sent());
            refused(Code.NOT_NEXT, () -> stage.referrals.move(stage.nim, id, appointed(stage)));
            refused(Code.NOT_NEXT, () -> stage.referrals.move(stage.nim, id, served()));
            refused(Code.NAME_NEEDED, () -> stage.referrals.move(stage.nim, id, move(State.RECEIVED)));
            stage.referrals.move(stage.nim, id, received());
            refused(Code.NOT_NEXT, () -> stage.referrals.move(stage.nim, id, served()));
            refused(Code.TIME_NEEDED, () -> stage.referrals.move(stage.nim, id, move(State.APPOINTED)));
            stage.referrals.move(stage.nim, id, appointed(stage));
            refused(Code.BAD_ANSWER, () -> stage.referrals.move(stage.nim, id, move(State.SERVED)));
            Sheet served = stage.referrals.move(stage.nim, id, served());
            assertEquals(List.of(State.DRAFT, State.APPROVED, State.SENT, State.RECEIVED, State.APPOINTED,
                    State.SERVED), served.steps().stream().map(step -> step.state()).toList());
            assertEquals("คุณหมอใจดี", served.steps().get(3).name());
            for (State to : State.values()) {
                assertFalse(served.referral().next().contains(to));
            }
            refused(Code.NOT_NEXT, () -> stage.referrals.move(stage.nim, id, sending("PHONE")));
        }
    }

    @Test
    void onlyThoseWhoTrackReportWhatCameOfIt() {
        try (ReferralStage stage = new ReferralStage()) {
            UUID id = id(stage.sent());
            refused(Code.NOT_FOUND, () -> stage.referrals.move(stage.fon, id, received()));
            assertEquals(List.of(id), stage.referrals.of(stage.fon, stage.talk).stream().map(one -> one.id()).toList());
            assertEquals(1, stage.referrals.all(stage.or).size());
        }
    }

    @Test
    void nothingIsSentByLineOrPlainMailAndNoFileIsClaimedThatWasNotMade() {
        try (ReferralStage stage = new ReferralStage()) {
            UUID id = id(stage.approved());
            for (String how : List.of("LINE", "EMAIL", "")) {
                refused(Code.BAD_HOW, () -> stage.referrals.move(stage.nim, id, sending(how)));
            }
            refused(Code.NO_FILE, () -> stage.referrals.move(stage.nim, id, sending("ENCRYPTED_FILE")));
        }
    }

    @Test
    void whatWasSentIsNotRewordedAndAnotherReceiverGetsABriefOfItsOwn() {
        try (ReferralStage stage = new ReferralStage()) {
            Sheet sent = stage.sent();
            refused(Code.SENT_ALREADY, () -> stage.briefs.write(stage.nim, id(sent), version(sent), same(sent)));
            refused(Code.SENT_ALREADY, () -> stage.briefs.check(stage.fon, id(sent), version(sent)));
            Sheet other = stage.referrals.again(stage.nim, id(sent), stage.receiver("msdhs-1300"));
            assertEquals(sent.brief().told(), other.brief().told());
            assertEquals(Consent.State.UNKNOWN, other.brief().sharing().consent().state());
            assertEquals(State.DRAFT, other.referral().state());
            refused(Code.NOT_FOUND, () -> stage.referrals.again(stage.fon, id(sent), stage.oscc));
            refused(Code.BAD_RECEIVER, () -> stage.referrals.again(stage.nim, id(sent), UUID.randomUUID()));
        }
    }

    @Test
    void aReceiverSilentForADayIsBroughtBeforeTheSupervisors() {
        try (ReferralStage stage = new ReferralStage()) {
            UUID id = id(stage.sent());
            silence(stage, Duration.ofHours(24).minusSeconds(1));
            assertEquals(State.SENT, state(stage, id));
            silence(stage, Duration.ofSeconds(1));
            assertEquals(State.NO_ANSWER, state(stage, id));
            assertEquals(1, alarms(stage));
            silence(stage, Duration.ofDays(2));
            assertEquals(1, alarms(stage));
            assertEquals(State.RECEIVED, stage.referrals.move(stage.nim, id, received()).referral().state());
        }
    }

    @Test
    void inAnEmergencyTwoHoursOfSilenceAreTooLong() {
        try (ReferralStage stage = new ReferralStage("พ่อเอามีดไล่อยู่ตอนนี้")) {
            UUID id = id(stage.sent());
            silence(stage, Duration.ofHours(2));
            assertEquals(State.NO_ANSWER, state(stage, id));
        }
    }

    @Test
    void anAnswerInTimeStopsTheClock() {
        try (ReferralStage stage = new ReferralStage()) {
            UUID id = id(stage.sent());
            stage.referrals.move(stage.nim, id, received());
            silence(stage, Duration.ofDays(3));
            assertEquals(State.RECEIVED, state(stage, id));
            assertEquals(0, alarms(stage));
        }
    }

    @Test
    void policeWhoTakeNoReportAreNamedAsTheReasonAndASupervisorIsTold() {
        try (ReferralStage stage = new ReferralStage()) {
            UUID id = id(stage.sent());
            refused(Code.NO_REASON, () -> stage.referrals.move(stage.nim, id, move(State.REFUSED)));
            refused(Code.NO_REASON, () -> stage.referrals.move(stage.nim, id, refusing("THEY_WERE_BUSY")));
            refused(Code.NOTE_NEEDED, () -> stage.referrals.move(stage.nim, id, refusing("OTHER")));
            Sheet refused = stage.referrals.move(stage.nim, id, refusing("DAILY_RECORD_ONLY"));
            assertEquals("DAILY_RECORD_ONLY", refused.referral().reason());
            assertEquals(1, alarms(stage));
        }
    }

    @Test
    void theChildIsToldThroughTheDeskOrItDoesNotCount() {
        try (ReferralStage stage = new ReferralStage()) {
            UUID id = id(stage.sent());
            assertTrue(stage.referrals.of(stage.fon, stage.talk).get(0).news());
            UUID ref = UUID.randomUUID();
            refused(Code.NOT_PRIVATE, () -> stage.toChild.say(stage.fon, id, About.NEWS, ref, "พี่มีข่าวมาบอก", false));
            assertFalse(stage.toChild.say(stage.fon, id, About.NEWS, ref, " ", true).done());
            assertNull(stage.referrals.of(stage.fon, stage.talk).get(0).toldAt());
            refused(Code.NOT_FOUND, () -> stage.toChild.say(stage.nim, id, About.NEWS, ref, "พี่มีข่าว", true));
            stage.helpline.clock.advance(Duration.ofMinutes(1));
            assertTrue(stage.toChild.say(stage.fon, id, About.NEWS, ref, "พี่มีข่าวมาบอก", true).done());
            assertEquals(List.of("พี่มีข่าวมาบอก"), stage.helpline.drain().get(0).lines());
            assertFalse(stage.referrals.of(stage.fon, stage.talk).get(0).news());
        }
    }

    @Test
    void eachLookAtABriefIsLoggedAndWhatStaffWroteIsSealed() {
        try (ReferralStage stage = new ReferralStage()) {
            UUID id = id(stage.sent());
            stage.referrals.move(stage.nim, id, received());
            stage.briefs.read(stage.nim, id);
            stage.envelopes.paper(stage.or, id);
            List<String> looks = stage.helpline.context.getBean(AccessLog.class)
                    .findByConversationIdOrderByAt(stage.talk).stream().map(AccessLog.Look::action).toList();
            assertTrue(looks.containsAll(List.of("BRIEF", "BRIEF_PRINT")), looks.toString());
            stage.execute("update conversation set key_sealed = null");
            refused(Code.ERASED, () -> stage.briefs.read(stage.nim, id));
            refused(Code.ERASED, () -> stage.envelopes.paper(stage.or, id));
            assertNotNull(stage.referrals.all(stage.or).get(0).receiverName());
        }
    }

    @Test
    void aReportedAddressIsLookedAtDefangedAndLeavesWholeOnlyAfterASecondPerson() {
        try (ReferralStage stage = new ReferralStage()) {
            UUID id = id(stage.referrals.propose(stage.fon, stage.talk, stage.receiver("thaihotline"), true));
            LinkReport typed = new LinkReport(List.of("https://demo.example/u/000"), "เว็บ", "เมื่อวาน",
                    "คนแจ้งบอกว่าเป็นเด็ก", "NO", "UNKNOWN");
            Sheet sheet = stage.briefs.report(stage.fon, id, 1, typed);
            assertEquals("hxxps://demo[.]example/u/000", sheet.link().addresses().get(0));
            Sheet again = stage.briefs.report(stage.fon, id, 2, sheet.link());
            assertEquals(sheet.link(), again.link());
            stage.briefs.check(stage.fon, id, 3);
            refused(Code.NOT_NEXT, () -> stage.envelopes.address(stage.nim, id));
            stage.referrals.approve(stage.or, id, 3);
            refused(Code.NOT_FOUND, () -> stage.envelopes.address(stage.fon, id));
            assertEquals("https://demo.example/u/000", stage.envelopes.address(stage.nim, id).addresses().get(0));
        }
    }

    private static Written same(Sheet sheet) {
        return new Written(ReferralStage.childLines(sheet.brief()), sheet.brief().ours(), ReferralStage.agreed());
    }

    private static void silence(ReferralStage stage, Duration time) {
        stage.helpline.clock.advance(time);
        Rounds.look(stage.helpline.context);
    }

    private static State state(ReferralStage stage, UUID id) {
        return stage.referrals.all(stage.or).stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow()
                .state();
    }

    private static long alarms(ReferralStage stage) {
        return stage.helpline.context.getBean(Tasks.class).open().stream()
                .filter(task -> task.kind() == Tasks.Kind.REFERRAL).count();
    }

    private static Move move(State to) {
        return new Move(to, null, null, null, null, null, null, null);
    }

    private static Move received() {
        return new Move(State.RECEIVED, null, "คุณหมอใจดี", "R-1", null, null, null, null);
    }

    private static Move appointed(ReferralStage stage) {
        Instant when = stage.helpline.clock.instant().plus(Duration.ofDays(1));
        return new Move(State.APPOINTED, null, null, null, null, null, when, null);
    }

    private static Move served() {
        return new Move(State.SERVED, null, null, null, null, null, null, "YES");
    }

    private static Move refusing(String reason) {
        return new Move(State.REFUSED, null, null, null, reason, null, null, null);
    }
}
