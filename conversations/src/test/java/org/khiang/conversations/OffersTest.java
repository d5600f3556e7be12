package org.khiang.conversations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.khiang.conversations.Verdict.Why;
import org.khiang.conversations.offer.Involvements;
import org.khiang.conversations.offer.Offer.Answer;
import org.khiang.conversations.offer.Offers;
import org.khiang.conversations.privacy.AccessLog;
import org.khiang.conversations.shift.Skips;
import org.khiang.conversations.staff.Gender;
import org.khiang.conversations.staff.Profile;
import org.khiang.conversations.staff.ScreenLock;
import org.khiang.conversations.staff.SignInSessions;
import org.khiang.conversations.staff.Skill;
import org.khiang.nlp.Category;

/** Which child is offered to whom, and the attempts to take one that is not. */
class OffersTest {
    private final Room room = new Room();

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void aChildWhoWishesForAWomanIsOfferedToOne() {
        UUID mali = room.waits("mali", "th", "WOMAN");
        room.comes("ก้อง", Room.profile(Gender.MAN, "en"));
        room.comes("ฝน", Room.profile(Gender.WOMAN, "en"));
        room.isAsked("ฝน", mali);
        assertFalse(room.asked(mali).orElseThrow().wishUnmet());
    }

    @Test
    void whenNoWomanIsThereAManIsAskedAndToldOfTheWish() {
        UUID mali = room.waits("mali", "th", "WOMAN");
        room.comes("ก้อง", Room.profile(Gender.MAN, "en"));
        room.isAsked("ก้อง", mali);
        assertTrue(room.asked(mali).orElseThrow().wishUnmet());
    }

    @Test
    void aChildIsOfferedToWhoReadsItsLanguageAndThenToWhoKnowsItsTrouble() {
        room.comes("ฝน", Room.profile(Gender.WOMAN, "en"));
        room.comes("เมย์", Room.profile(Gender.WOMAN, "my"));
        room.isAsked("เมย์", room.waits("aye", "BURMESE", null));
        room.comes("อุ่น", Room.profile(Gender.WOMAN, "en", Skill.IMAGES));
        room.isAsked("อุ่น", room.waits("mali", "th", null));
    }

    @Test
    void aHighIsOfferedForAMinuteAndThenToTheNextAndAtLastToAll() {
        UUID fon = room.comes("ฝน");
        room.comes("เมย์");
        UUID mali = room.waits("mali", Room.HIGH);
        room.isAsked("ฝน", mali);
        room.pass(Duration.ofSeconds(59));
        room.isAsked("ฝน", mali);
        room.pass(Duration.ofSeconds(1));
        room.isAsked("เมย์", mali);
        assertEquals(Why.OFFERED, room.takes(fon, mali).why());
        room.pass(Duration.ofSeconds(60));
        assertEquals(Optional.empty(), room.asked(mali));
        assertTrue(room.takes(fon, mali).done());
    }

    @Test
    void anEmergencyIsOfferedForTwentySeconds() {
        room.comes("ฝน");
        UUID may = room.comes("เมย์");
        UUID mali = room.waits("mali", Room.EMERGENCY);
        room.isAsked("ฝน", mali);
        assertEquals(Duration.ofSeconds(20), Duration.between(room.asked(mali).orElseThrow().at(),
                room.asked(mali).orElseThrow().until()));
        room.pass(Duration.ofSeconds(20));
        room.isAsked("เมย์", mali);
        assertTrue(room.takes(may, mali).done());
    }

    @Test
    void whoSaysNoIsNotAskedAgainAndTheNextIsAskedAtOnce() {
        UUID fon = room.comes("ฝน");
        room.comes("เมย์");
        UUID mali = room.waits("mali", Room.HIGH);
        room.isAsked("ฝน", mali);
        assertTrue(room.get(Offers.class).refuse(fon, mali, Answer.NOT_TODAY));
        room.isAsked("เมย์", mali);
        assertFalse(room.get(Offers.class).refuse(fon, mali, Answer.LOAD), "it is offered to another now");
        assertEquals(Why.OFFERED, room.takes(fon, mali).why());
        room.pass(Duration.ofSeconds(60));
        assertEquals(Optional.empty(), room.asked(mali));
    }

    @Test
    void whoSaidNoAndIsTheLastOneThereMayThinkBetterOfIt() {
        UUID fon = room.comes("ฝน");
        UUID mali = room.waits("mali", Room.HIGH);
        assertTrue(room.get(Offers.class).refuse(fon, mali, Answer.NOT_TODAY));
        UUID pim = room.waits("pim", Room.HIGH);
        assertEquals(Why.NOT_HEAD, room.takes(fon, mali).why(), "somebody they did not say no to goes first");
        assertTrue(room.takes(fon, pim).done());
        assertTrue(room.takes(fon, mali).done());
    }

    @Test
    void whoLeftTheirScreenIsAskedAfterEverybodyWhoSitsThere() {
        String token = room.get(SignInSessions.class).begin(room.comes("ฝน"));
        room.get(ScreenLock.class).lock(token);
        room.comes("เมย์");
        UUID mali = room.waits("mali", Room.HIGH);
        room.isAsked("เมย์", mali);
        room.pass(Duration.ofSeconds(60));
        room.isAsked("ฝน", mali);
        room.get(ScreenLock.class).unlock(token);
        room.isAsked("ฝน", room.waits("pim", Room.EMERGENCY));
    }

    @Test
    void noReasonButTheThreeEndsAnOffer() {
        UUID fon = room.comes("ฝน");
        UUID mali = room.waits("mali", Room.HIGH);
        room.isAsked("ฝน", mali);
        for (Answer made : List.of(Answer.ACCEPTED, Answer.EXPIRED, Answer.WITHDRAWN)) {
            assertFalse(room.get(Offers.class).refuse(fon, mali, made));
        }
        room.isAsked("ฝน", mali);
    }

    @Test
    void anOfferMeantForAnotherCannotBeTakenOrRefused() {
        room.comes("ฝน");
        UUID may = room.comes("เมย์");
        UUID mali = room.waits("mali", Room.HIGH);
        room.isAsked("ฝน", mali);
        assertEquals(Why.OFFERED, room.takes(may, mali).why());
        assertFalse(room.get(Offers.class).refuse(may, mali, Answer.CONFLICT));
        room.isAsked("ฝน", mali);
    }

    @Test
    void anEmergencyGoesBeforeALesserOfferWhichIsAskedElsewhere() {
        room.comes("ฝน");
        UUID mali = room.waits("mali", Room.HIGH);
        room.isAsked("ฝน", mali);
        UUID pim = room.waits("pim", Room.EMERGENCY);
        room.isAsked("ฝน", pim);
        assertEquals(Optional.empty(), room.asked(mali));
        room.comes("เมย์");
        room.isAsked("เมย์", mali);
    }

    @Test
    void twoWhoWaitAreAskedOfTwoAndNobodyIsAskedTwoAtOnce() {
        room.comes("ฝน");
        UUID mali = room.waits("mali", Room.HIGH);
        room.helpline.clock.advance(Duration.ofSeconds(1));
        UUID pim = room.waits("pim", Room.HIGH);
        room.isAsked("ฝน", mali);
        assertEquals(Optional.empty(), room.asked(pim));
        room.comes("เมย์");
        room.isAsked("เมย์", pim);
    }

    @Test
    void whatSomebodySkipsTodayIsNotOfferedToThemButTomorrowItIs() {
        UUID fon = room.comes("ฝน");
        room.get(Skips.class).today(fon, Set.of(Category.SEXTORTION));
        UUID mali = room.waits("mali", Room.HIGH);
        room.ask();
        assertEquals(Optional.empty(), room.asked(mali));
        room.helpline.clock.advance(Duration.ofDays(1));
        room.comes("ฝน");
        room.isAsked("ฝน", mali);
    }

    @Test
    void nobodyTakesAnEmergencyBeforeCertification() {
        UUID nim = room.comes("นิ่ม", Profile.NEW);
        UUID mali = room.waits("mali", Room.EMERGENCY);
        room.ask();
        assertEquals(Optional.empty(), room.asked(mali));
        assertEquals(Why.UNCERTIFIED, room.takes(nim, mali).why());
    }

    @Test
    void whoIsInvolvedLosesTheChildAtOnceAndIsNeverAskedForItAgain() {
        UUID fon = room.comes("ฝน");
        UUID mali = room.waits("mali", Room.HIGH);
        assertTrue(room.takes(fon, mali).done());
        UUID talk = room.helpline.talkOf("mali").id();
        assertEquals(Why.NOT_YOURS, room.helpline.desk.involved(room.comes("เมย์"), talk).why());
        assertTrue(room.helpline.desk.involved(fon, talk).done());
        assertTrue(room.get(Sheets.class).of(fon, talk).isEmpty());
        assertEquals(Why.NOT_YOURS, room.helpline.desk.say(fon, talk, UUID.randomUUID(), "สวัสดี").why());
        assertEquals(mali, room.get(Queue.class).waiting().get(0).escalation());
        room.isAsked("เมย์", mali);
        room.pass(Duration.ofSeconds(60));
        assertEquals(Optional.empty(), room.asked(mali));
        assertEquals(Why.INVOLVED, room.takes(fon, mali).why());
        assertEquals(1, room.get(Involvements.class).latest().size());
        assertTrue(room.get(AccessLog.class).findByConversationIdOrderByAt(talk).stream()
                .anyMatch(look -> look.action().equals("INVOLVED") && look.staffId().equals(fon)));
    }

    @Test
    void aTalkIsHandedNeitherToWhoIsInvolvedNorToWhoIsFull() {
        UUID fon = room.comes("ฝน");
        UUID may = room.comes("เมย์");
        UUID mali = room.waits("mali", Room.HIGH);
        assertTrue(room.takes(fon, mali).done());
        UUID talk = room.helpline.talkOf("mali").id();
        assertTrue(room.helpline.desk.involved(fon, talk).done());
        room.isAsked("เมย์", mali);
        assertTrue(room.takes(may, mali).done());
        Transfers transfers = room.get(Transfers.class);
        assertEquals(Why.NOT_THERE, transfers.offer(may, talk, fon, sheet()).why());
        UUID nid = room.comes("นิด");
        for (String child : List.of("pim", "nok")) {
            assertTrue(room.helpline.claims(nid, room.waits(child, Room.HIGH)).done());
        }
        assertEquals(Why.NOT_THERE, transfers.offer(may, talk, nid, sheet()).why());
        assertTrue(transfers.offer(may, talk, room.comes("ดาว"), sheet()).done());
    }

    private Handover sheet() {
        return new Handover("คุยเรื่องบอกแม่", "ไม่มีอันตรายตอนนี้", "อยากให้พี่อยู่ด้วยตอนบอกแม่", "จะทักอีกทีหกโมงเย็น",
                "ห้ามติดต่อบ้าน", "หลังเลิกเรียน", "ถามว่าบอกแม่แล้วเป็นยังไง",
                room.helpline.clock.instant().plus(Duration.ofHours(2)));
    }

    @Test
    void roundsOfSeveralNodesAtOnceMakeOneOffer() {
        room.comes("ฝน");
        room.comes("เมย์");
        UUID mali = room.waits("mali", Room.HIGH);
        CompletableFuture.allOf(Stream.generate(() -> CompletableFuture.runAsync(room::ask)).limit(6)
                .toArray(CompletableFuture[]::new)).join();
        room.ask();
        assertEquals(1, room.get(Queue.class).sight().asked(UUID.randomUUID()).stream()
                .filter(one -> one.escalation().equals(mali)).count());
    }

    @Test
    void anOfferOutlivesARestartWithItsSeconds() {
        Path folder = Helpline.freshFolder();
        Map<String, Object> disk = Map.of("khiang.data-dir", folder.toString(), "datasources.default.url",
                "jdbc:h2:file:" + folder.resolve("khiang") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                + "DEFAULT_NULL_ORDERING=HIGH;OPTIMIZE_REUSE_RESULTS=0;WRITE_DELAY=0");
        UUID mali;
        Sight.Asked before;
        try (Room first = new Room(disk)) {
            first.comes("ฝน");
            mali = first.waits("mali", Room.HIGH);
            first.isAsked("ฝน", mali);
            before = first.asked(mali).orElseThrow();
        }
        try (Room second = new Room(disk)) {
            assertEquals(before, second.asked(mali).orElseThrow());
        }
    }
}
