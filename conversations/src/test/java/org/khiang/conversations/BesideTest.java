package org.khiang.conversations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.khiang.conversations.Verdict.Why;
import org.khiang.conversations.beside.CallCards;
import org.khiang.conversations.beside.Consults;
import org.khiang.conversations.beside.HelpCalls;
import org.khiang.conversations.beside.Listening;
import org.khiang.conversations.beside.Pairings;
import org.khiang.conversations.beside.Whispers;
import org.khiang.conversations.privacy.AccessLog;
import org.khiang.conversations.staff.Gender;
import org.khiang.conversations.staff.Profile;
import org.khiang.conversations.staff.Role;

/** Who is beside a counsellor in a live talk: they hear, whisper and help, and the child never knows (CP-40 to 43). */
class BesideTest {
    private static final String REASON = "ฝนขอให้อยู่เป็นเพื่อน";
    private static final String WHISPER = "ถามเรื่องป้าก่อน ป้าอยู่ใกล้";

    private final TwoDesks desks = new TwoDesks();
    private final Listening listening = desks.get(Listening.class);
    private final Whispers whispers = desks.get(Whispers.class);
    private final HelpCalls help = desks.get(HelpCalls.class);
    private final Consults consults = desks.get(Consults.class);
    private final Sheets sheets = desks.get(Sheets.class);

    @AfterEach
    void close() {
        desks.close();
    }

    @Test
    void aSupervisorHearsALiveTalkForAReasonAndTheCounsellorSeesTheName() {
        assertTrue(listening.begin(desks.or, desks.talk, REASON).done());
        TalkSheet heard = sheets.of(desks.or, desks.talk).orElseThrow();
        assertTrue(heard.readOnly());
        assertTrue(heard.lines().stream().anyMatch(line -> TwoDesks.GRAVE.equals(line.text())));
        Beside.Present there = sheets.of(desks.fon, desks.talk).orElseThrow().beside().present().get(0);
        assertEquals(List.of("พี่อ้อ", "LISTEN"), List.of(there.name(), there.kind()));
        desks.helpline.says("mali", "ยังกลัวอยู่เลย");
        assertTrue(sheets.after(desks.or, desks.talk, heard.seq()).orElseThrow().events().stream()
                .anyMatch(event -> event.line() != null && "ยังกลัวอยู่เลย".equals(event.line().text())));
        assertEquals("", desks.told());
        AccessLog.Look look = looks("LISTEN").get(0);
        assertEquals(desks.or, look.staffId());
        assertTrue(look.reasonSealed().length > 0);
    }

    @Test
    void withoutAReasonOrTheRoleNobodyListens() {
        assertEquals(Why.REASON_NEEDED, listening.begin(desks.or, desks.talk, "  ดู  ").why());
        UUID analyst = desks.helpline.member("วิ", Role.ANALYST);
        UUID officer = desks.helpline.member("นิ่ม", Role.REFERRAL_OFFICER);
        UUID admin = desks.helpline.member("แอด", Role.ADMIN);
        for (UUID who : List.of(desks.may, desks.fon, analyst, officer, admin)) {
            assertEquals(Why.NOT_YOURS, listening.begin(who, desks.talk, REASON).why());
        }
        for (UUID who : List.of(desks.or, desks.may, analyst)) {
            assertEquals(Optional.empty(), sheets.of(who, desks.talk));
            assertEquals(Optional.empty(), sheets.after(who, desks.talk, 0));
        }
        assertEquals(List.of(), looks("LISTEN"));
    }

    @Test
    void aTalkThatIsNobodysOrTheBotsIsNotListenedTo() {
        assertTrue(desks.helpline.desk.handBack(desks.fon, desks.talk).done());
        assertEquals(Why.NO_HOLDER, listening.begin(desks.or, desks.talk, REASON).why());
    }

    @Test
    void listeningEndsWithTheLockTheScreenAndTheTalk() {
        listening.begin(desks.or, desks.talk, REASON);
        listening.away(desks.or);
        assertEquals(Optional.empty(), sheets.after(desks.or, desks.talk, 0));
        listening.begin(desks.or, desks.talk, REASON);
        secondsShown(desks.or, 20);
        assertTrue(sheets.after(desks.or, desks.talk, 0).isPresent());
        desks.pass(Duration.ofSeconds(10));
        listening.sweep();
        assertEquals(Optional.empty(), sheets.after(desks.or, desks.talk, 0));
        listening.begin(desks.or, desks.talk, REASON);
        assertTrue(listening.leave(desks.or, desks.talk).done());
        assertEquals(Optional.empty(), sheets.after(desks.or, desks.talk, 0));
        listening.begin(desks.or, desks.talk, REASON);
        desks.helpline.desk.handBack(desks.fon, desks.talk);
        assertEquals(Optional.empty(), sheets.after(desks.or, desks.talk, 0));
        assertEquals(Why.NOT_YOURS, whispers.whisper(desks.or, desks.talk, UUID.randomUUID(), WHISPER).why());
    }

    @Test
    void whoListensSaysNothingToTheChildAndEndsNothing() {
        listening.begin(desks.or, desks.talk, REASON);
        Desk desk = desks.helpline.desk;
        assertEquals(Why.NOT_YOURS, desk.say(desks.or, desks.talk, UUID.randomUUID(), "สวัสดี").why());
        assertEquals(Why.NOT_YOURS, desk.handBack(desks.or, desks.talk).why());
        assertEquals(Why.NOT_YOURS, desk.typing(desks.or, desks.talk).why());
        assertEquals(desks.fon, desks.holder());
    }

    @Test
    void whispersGoBothWaysAreSealedAndNeverReachTheChildOrItsTranscript() {
        listening.begin(desks.or, desks.talk, REASON);
        UUID ref = UUID.randomUUID();
        assertTrue(whispers.whisper(desks.or, desks.talk, ref, WHISPER).done());
        assertTrue(whispers.whisper(desks.or, desks.talk, ref, WHISPER).done());
        assertTrue(whispers.whisper(desks.fon, desks.talk, UUID.randomUUID(), "ได้ค่ะ").done());
        Beside beside = sheets.of(desks.fon, desks.talk).orElseThrow().beside();
        assertEquals(List.of(WHISPER, "ได้ค่ะ"), beside.whispers().stream().map(Beside.Whisper::text).toList());
        assertEquals(List.of("พี่อ้อ", "พี่ฝน"), beside.whispers().stream().map(Beside.Whisper::by).toList());
        assertEquals("", desks.told());
        assertFalse(desks.helpline.transcriptOf("mali").stream().anyMatch(line -> WHISPER.equals(line.text())));
        assertEquals("2 whispers", beside.toString());
        assertFalse(beside.whispers().get(0).toString().contains("ป้า"));
    }

    @Test
    void aWhisperIsKeptWithTheCaseAndNamelessWhereThePersonIsNotToBeKnown() {
        listening.begin(desks.or, desks.talk, REASON);
        whispers.whisper(desks.or, desks.talk, UUID.randomUUID(), WHISPER);
        desks.helpline.noReportNeeded(desks.talk);
        assertTrue(desks.helpline.desk.close(desks.fon, desks.talk, "C01").done());
        TalkSheet read = desks.get(TalkReading.class).of(desks.talk).orElseThrow();
        assertEquals(WHISPER, read.beside().whispers().get(0).text());
        assertEquals(null, read.nameless().beside().whispers().get(0).by());
    }

    @Test
    void nobodyWhispersIntoATalkTheyAreNotInAndNobodyIntoAnEmptyRoom() {
        assertEquals(Why.NOT_YOURS, whispers.whisper(desks.may, desks.talk, UUID.randomUUID(), WHISPER).why());
        assertEquals(Why.NOT_YOURS, whispers.whisper(desks.or, desks.talk, UUID.randomUUID(), WHISPER).why());
        assertEquals(Why.NOBODY_BESIDE, whispers.whisper(desks.fon, desks.talk, UUID.randomUUID(), WHISPER).why());
        listening.begin(desks.or, desks.talk, REASON);
        assertEquals(Why.EMPTY, whispers.whisper(desks.or, desks.talk, UUID.randomUUID(), "  ").why());
        assertEquals(Why.TOO_LONG,
                whispers.whisper(desks.or, desks.talk, UUID.randomUUID(), "ก".repeat(1001)).why());
        UUID ref = UUID.randomUUID();
        whispers.whisper(desks.fon, desks.talk, ref, "ได้");
        assertEquals(Why.NOT_YOURS, whispers.whisper(desks.or, desks.talk, ref, "อื่น").why());
    }

    @Test
    void everySupervisorIsCalledOneComesAndMayRead() {
        UUID dao = supervisor("ดาว");
        assertTrue(help.call(desks.fon, desks.talk).done());
        assertTrue(help.call(desks.fon, desks.talk).done());
        CallCards.Card card = desks.get(CallCards.class).open().get(0);
        assertEquals(List.of("HELP", "พี่ฝน"), List.of(card.kind(), card.by()));
        assertTrue(card.concerns(dao, true) && !card.concerns(desks.may, false));
        assertEquals(1, help.waiting());
        assertTrue(listening.answerHelp(desks.or, desks.talk).done());
        Verdict second = listening.answerHelp(dao, desks.talk);
        assertEquals(List.of(Why.SOMEONE_WAS_FIRST, "พี่อ้อ"), List.of(second.why(), second.by()));
        assertEquals(Optional.empty(), sheets.of(dao, desks.talk));
        assertTrue(sheets.of(desks.or, desks.talk).isPresent());
        assertEquals(0, help.waiting());
        assertEquals("", desks.told());
        assertTrue(listening.leave(desks.or, desks.talk).done());
        assertEquals(List.of(), desks.get(CallCards.class).open());
    }

    @Test
    void whoCameAndWasLockedOutLeavesTheCallOpenForTheNext() {
        UUID dao = supervisor("ดาว");
        help.call(desks.fon, desks.talk);
        listening.answerHelp(desks.or, desks.talk);
        listening.away(desks.or);
        assertEquals(1, help.waiting());
        assertTrue(listening.answerHelp(dao, desks.talk).done());
    }

    @Test
    void whoCameToACallAndListensAsWellStillEndsItByLeaving() {
        help.call(desks.fon, desks.talk);
        listening.answerHelp(desks.or, desks.talk);
        listening.begin(desks.or, desks.talk, REASON);
        assertTrue(listening.leave(desks.or, desks.talk).done());
        assertEquals(List.of(), desks.get(CallCards.class).open());
    }

    @Test
    void onlyTheHolderCallsAndOnlySupervisorsCome() {
        assertEquals(Why.NOT_YOURS, help.call(desks.may, desks.talk).why());
        assertEquals(Why.TOO_LATE, listening.answerHelp(desks.or, desks.talk).why());
        help.call(desks.fon, desks.talk);
        assertEquals(Why.NOT_YOURS, listening.answerHelp(desks.may, desks.talk).why());
        assertEquals(Why.NOT_YOURS, help.takeBack(desks.may, desks.talk).why());
        assertTrue(help.takeBack(desks.fon, desks.talk).done());
        assertEquals(0, help.waiting());
    }

    @Test
    void whoCallsWhenNoSupervisorIsThereIsToldSoAndTheCallStands() {
        desks.helpline.clock.advance(Duration.ofMinutes(1));
        assertEquals(Why.NO_SUPERVISOR, help.call(desks.fon, desks.talk).why());
        assertEquals(1, help.waiting());
        help.watch();
    }

    @Test
    void aColleagueWhoIsAskedReadsThePictureAndNotTheChatUntilTheAnswer() {
        assertTrue(consults.ask(desks.fon, desks.talk).done());
        assertEquals(Optional.empty(), sheets.of(desks.may, desks.talk));
        assertTrue(listening.answerConsult(desks.may, desks.talk).done());
        TalkSheet seen = sheets.of(desks.may, desks.talk).orElseThrow();
        assertEquals(List.of(), seen.lines());
        assertEquals("SEXTORTION", seen.picture().category());
        desks.helpline.says("mali", "เขาทักมาอีกแล้ว");
        assertTrue(sheets.after(desks.may, desks.talk, 0).orElseThrow().events().stream()
                .allMatch(event -> event.line() == null));
        assertEquals(Optional.empty(), sheets.earlier(desks.may, desks.talk, 99));
        assertTrue(whispers.whisper(desks.may, desks.talk, UUID.randomUUID(), "ลองชวนเก็บหลักฐาน").done());
        assertTrue(sheets.of(desks.fon, desks.talk).orElseThrow().beside().consult().answeredAt() != null);
        assertTrue(listening.leave(desks.may, desks.talk).done());
        assertEquals(Optional.empty(), sheets.of(desks.may, desks.talk));
        assertEquals(Why.NOT_YOURS, whispers.whisper(desks.may, desks.talk, UUID.randomUUID(), "อีกนิด").why());
        assertEquals(null, sheets.of(desks.fon, desks.talk).orElseThrow().beside().consult());
    }

    @Test
    void whatWasWhisperedBeforeAColleagueCameIsNotTheirs() {
        listening.begin(desks.or, desks.talk, REASON);
        whispers.whisper(desks.or, desks.talk, UUID.randomUUID(), WHISPER);
        desks.helpline.clock.advance(Duration.ofSeconds(1));
        consults.ask(desks.fon, desks.talk);
        listening.answerConsult(desks.may, desks.talk);
        assertEquals(List.of(), sheets.of(desks.may, desks.talk).orElseThrow().beside().whispers());
    }

    @Test
    void whoCannotAdviseOrSaysNothingIsFollowedByTheNext() {
        UUID pla = desks.helpline.counsellor("ปลา");
        assertTrue(consults.ask(desks.fon, desks.talk).done());
        assertEquals(Why.ASKED, consults.ask(desks.fon, desks.talk).why());
        UUID first = asked();
        UUID second = first.equals(pla) ? desks.may : pla;
        assertEquals(Why.NOT_YOURS, listening.answerConsult(second, desks.talk).why());
        assertTrue(consults.refuse(first, desks.talk).done());
        assertEquals(second, asked());
        desks.pass(Duration.ofSeconds(50));
        consults.watch();
        assertEquals(List.of(), desks.get(CallCards.class).open());
        assertEquals(Why.TOO_LATE, listening.answerConsult(second, desks.talk).why());
    }

    @Test
    void nobodyIsAskedWhenNobodyIsFreeAndASupervisorIsNoColleague() {
        desks.alone(desks.fon);
        assertEquals(Why.NOBODY_FREE, consults.ask(desks.fon, desks.talk).why());
        assertEquals(Why.NOT_YOURS, consults.ask(desks.may, desks.talk).why());
    }

    @Test
    void aForgottenConsultEndsByItself() {
        consults.ask(desks.fon, desks.talk);
        listening.answerConsult(desks.may, desks.talk);
        desks.pass(Duration.ofMinutes(16));
        consults.watch();
        assertEquals(Optional.empty(), sheets.of(desks.may, desks.talk));
    }

    @Test
    void aNewcomersWhispererMayReadTheirTalksAndNobodyElses() {
        Pairings pairings = desks.get(Pairings.class);
        assertEquals(Why.NOT_YOURS, pairings.pair(desks.may, desks.fon, desks.may).why());
        UUID fresh = desks.helpline.counsellor("ใหม่", new Profile(Gender.UNSAID, List.of("th"), List.of(), false));
        assertEquals(Why.UNCERTIFIED, pairings.pair(desks.or, desks.fon, fresh).why());
        assertEquals(Why.NOT_YOURS, listening.accompany(desks.may, desks.talk).why());
        assertTrue(pairings.pair(desks.or, desks.fon, desks.may).done());
        assertTrue(listening.accompany(desks.may, desks.talk).done());
        assertTrue(sheets.of(desks.may, desks.talk).orElseThrow().readOnly());
        assertTrue(whispers.whisper(desks.may, desks.talk, UUID.randomUUID(), WHISPER).done());
        assertEquals(Why.NOT_YOURS, listening.accompany(fresh, desks.talk).why());
        pairings.part(desks.or, desks.fon);
        assertEquals(Optional.empty(), sheets.of(desks.may, desks.talk));
        assertEquals(Why.NOT_YOURS, listening.accompany(desks.may, desks.talk).why());
    }

    private UUID asked() {
        return desks.get(CallCards.class).open().get(0).toId();
    }

    private void secondsShown(UUID who, int seconds) {
        for (int i = 0; i < seconds; i++) {
            desks.helpline.clock.advance(Duration.ofSeconds(1));
            listening.heard(Map.of(who, Set.of(desks.talk)));
            listening.sweep();
        }
        desks.allThere();
    }

    private UUID supervisor(String name) {
        return desks.helpline.supervisor(name);
    }

    private List<AccessLog.Look> looks(String action) {
        return desks.get(AccessLog.class).findByConversationIdOrderByAt(desks.talk).stream()
                .filter(look -> look.action().equals(action)).toList();
    }
}
