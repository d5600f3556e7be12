package org.khiang.conversations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.khiang.conversations.Verdict.Why;
import org.khiang.conversations.offer.Offers;
import org.khiang.conversations.staff.Presence;

/** A child goes from one counsellor to another without telling again and without a moment alone (CP-51). */
class TransfersTest {
    private final TwoDesks desks = new TwoDesks();

    @AfterEach
    void close() {
        desks.close();
    }

    @Test
    void theReceiverReadsTheSheetSaysYesAndOnlyThenTheChildIsTold() {
        UUID transfer = desks.offered();
        assertEquals("", desks.told());
        assertEquals(desks.fon, desks.holder());
        TransferCards.Reading reading = desks.get(TransferCards.class).open(desks.may, transfer).orElseThrow();
        assertEquals(desks.sheet().promised(), reading.sheet().promised());
        assertTrue(reading.talk().readOnly());
        assertEquals("", desks.told());
        assertTrue(desks.answers().accept(desks.may, transfer).done());
        assertEquals(desks.may, desks.holder());
        String told = desks.told();
        assertTrue(told.contains("ขอแนะนำพี่เมย์"), told);
        assertFalse(told.contains("มาแล้วนะ"), told);
        assertTrue(desks.helpline.desk.say(desks.may, desks.talk, UUID.randomUUID(), "สวัสดีนะ").done());
        assertEquals(Why.NOT_YOURS,
                desks.helpline.desk.say(desks.fon, desks.talk, UUID.randomUUID(), "อีกนิดนะ").why());
        assertEquals(Optional.of(Loss.TRANSFERRED), desks.get(Sheets.class).lost(desks.fon, desks.talk));
    }

    @Test
    void theChildIsToldOnceHoweverOftenTheReceiverClicks() {
        UUID transfer = desks.read(desks.offered());
        assertTrue(desks.answers().accept(desks.may, transfer).done());
        assertEquals(Why.TOO_LATE, desks.answers().accept(desks.may, transfer).why());
        assertTrue(desks.helpline.desk.read(desks.may, desks.talk).done());
        assertEquals(1, desks.told().split("พี่เมย์ นะ", -1).length - 1);
    }

    @Test
    void nobodyTakesAChildWithoutHavingOpenedTheSheet() {
        UUID transfer = desks.offered();
        assertEquals(Why.NOT_READ, desks.answers().accept(desks.may, transfer).why());
        assertEquals(desks.fon, desks.holder());
    }

    @Test
    void nobodyButTheOneWhoIsAskedReadsOrAnswers() {
        UUID transfer = desks.offered();
        UUID dao = desks.helpline.counsellor("ดาว");
        assertTrue(desks.get(TransferCards.class).open(dao, transfer).isEmpty());
        assertTrue(desks.get(TransferCards.class).open(desks.or, transfer).isEmpty());
        assertEquals(Why.NOT_YOURS, desks.answers().accept(dao, transfer).why());
        assertEquals(Why.NOT_YOURS, desks.answers().accept(desks.fon, transfer).why());
        assertEquals(Why.NOT_YOURS, desks.answers().refuse(dao, transfer).why());
        assertEquals(Why.NOT_YOURS, desks.answers().takeBack(desks.may, transfer).why());
        assertTrue(desks.get(TransferCards.class).of(dao).isEmpty());
        assertEquals(desks.fon, desks.holder());
    }

    @Test
    void aSheetWithAnEmptyFieldOrAPastStepIsNotHandedOver() {
        Handover whole = desks.sheet();
        Handover silent = new Handover(whole.where(), whole.danger(), whole.wish(), whole.promised(), " ",
                whole.window(), whole.next(), whole.nextAt());
        Handover past = new Handover(whole.where(), whole.danger(), whole.wish(), whole.promised(), whole.avoid(),
                whole.window(), whole.next(), desks.in(Duration.ofMinutes(-1)));
        assertEquals(Why.SHEET, desks.transfers().offer(desks.fon, desks.talk, desks.may, silent).why());
        assertEquals(Why.PAST, desks.transfers().offer(desks.fon, desks.talk, null, past).why());
        assertTrue(desks.get(TransferCards.class).of(desks.may).isEmpty());
    }

    @Test
    void onlyWhoHoldsATalkHandsItOverAndOnlyToSomebodyWhoIsThere() {
        assertEquals(Why.NOT_YOURS, desks.transfers().offer(desks.may, desks.talk, desks.fon, desks.sheet()).why());
        assertEquals(Why.NOT_THERE, desks.transfers().offer(desks.fon, desks.talk, desks.fon, desks.sheet()).why());
        assertEquals(Why.NOT_THERE, desks.transfers().offer(desks.fon, desks.talk, desks.or, desks.sheet()).why());
        desks.get(Presence.class).gone(desks.may);
        assertEquals(Why.NOT_THERE, desks.transfers().offer(desks.fon, desks.talk, desks.may, desks.sheet()).why());
        assertEquals(Optional.of(List.of()), desks.get(Colleagues.class).of(desks.fon, desks.talk));
        assertEquals(Optional.empty(), desks.get(Colleagues.class).of(desks.may, desks.talk));
    }

    @Test
    void whoIsInvolvedWithAChildIsNeitherOfferedNorGivenIt() {
        desks.get(Offers.class).involved(desks.may, desks.talk, desks.helpline.clock.instant());
        assertEquals(Optional.of(List.of()), desks.get(Colleagues.class).of(desks.fon, desks.talk));
        assertEquals(Why.NOT_THERE, desks.transfers().offer(desks.fon, desks.talk, desks.may, desks.sheet()).why());
    }

    @Test
    void whoDeclaresItWhileReadingTheSheetDoesNotGetTheChildEither() {
        UUID transfer = desks.read(desks.offered());
        desks.get(Offers.class).involved(desks.may, desks.talk, desks.helpline.clock.instant());
        assertEquals(Why.INVOLVED, desks.answers().accept(desks.may, transfer).why());
        assertEquals(desks.fon, desks.holder());
    }

    @Test
    void whoIsAskedMayRefuseAndTheSenderGoesOn() {
        UUID transfer = desks.offered();
        assertEquals(Why.ASKED, desks.transfers().offer(desks.fon, desks.talk, null, desks.sheet()).why());
        assertTrue(desks.answers().refuse(desks.may, transfer).done());
        assertEquals("REFUSED", desks.card(desks.fon).state());
        assertTrue(desks.helpline.desk.say(desks.fon, desks.talk, UUID.randomUUID(), "พี่ยังอยู่นะ").done());
        assertEquals(Why.TOO_LATE, desks.answers().accept(desks.may, transfer).why());
        assertTrue(desks.transfers().offer(desks.fon, desks.talk, desks.may, desks.sheet()).done());
    }

    @Test
    void whoDoesNotAnswerWithinAMinuteIsAskedNoMoreAndTheSenderIsTold() {
        UUID transfer = desks.offered();
        desks.pass(Duration.ofSeconds(50));
        assertEquals("OFFERED", desks.card(desks.fon).state());
        desks.pass(Duration.ofSeconds(10));
        assertEquals("UNANSWERED", desks.card(desks.fon).state());
        assertEquals("พี่เมย์", desks.card(desks.fon).to());
        assertTrue(desks.get(TransferCards.class).open(desks.may, transfer).isEmpty());
        assertEquals(Why.TOO_LATE, desks.answers().accept(desks.may, transfer).why());
        assertEquals(desks.fon, desks.holder());
    }

    @Test
    void whoHasOpenedTheSheetHasTimeToReadButNotForever() {
        UUID transfer = desks.read(desks.offered());
        desks.pass(Duration.ofMinutes(4));
        assertEquals("OFFERED", desks.card(desks.fon).state());
        desks.pass(Duration.ofMinutes(1));
        assertEquals("UNANSWERED", desks.card(desks.fon).state());
        assertEquals(Why.TOO_LATE, desks.answers().accept(desks.may, transfer).why());
    }

    @Test
    void theTeamSeesItInTheQueueWithItsPlaceWhileTheSenderGoesOn() {
        Instant raised = desks.get(Board.class).talking().get(0).raisedAt();
        desks.pass(Duration.ofMinutes(1));
        assertTrue(desks.transfers().offer(desks.fon, desks.talk, null, desks.sheet()).done());
        Queue.Waiting again = desks.get(Queue.class).waiting().get(0);
        assertEquals(raised, again.raisedAt());
        assertTrue(desks.helpline.desk.say(desks.fon, desks.talk, UUID.randomUUID(), "พี่ยังอยู่นะ").done());
        assertTrue(desks.helpline.claims(desks.may, again.escalation()).done());
        assertEquals(desks.fon, desks.holder());
        assertTrue(desks.get(Queue.class).waiting().isEmpty());
        assertTrue(desks.answers().accept(desks.may, desks.read(desks.card(desks.may).id())).done());
        assertEquals(desks.may, desks.holder());
        assertEquals("พี่เมย์", desks.get(Board.class).talking().get(0).takenBy());
    }

    @Test
    void oneOfTheTeamWhoCannotPutsItBackIntoTheQueue() {
        assertTrue(desks.transfers().offer(desks.fon, desks.talk, null, desks.sheet()).done());
        UUID escalation = desks.get(Queue.class).waiting().get(0).escalation();
        assertTrue(desks.helpline.claims(desks.may, escalation).done());
        assertTrue(desks.answers().refuse(desks.may, desks.card(desks.may).id()).done());
        assertEquals(1, desks.get(Queue.class).waiting().size());
        assertTrue(desks.helpline.claims(desks.may, escalation).done());
        desks.pass(Duration.ofSeconds(70));
        assertEquals(1, desks.get(Queue.class).waiting().size());
        assertEquals("QUEUED", desks.card(desks.fon).state());
    }

    @Test
    void theSenderTakesBackWhatNobodyHasTaken() {
        UUID transfer = desks.offered();
        assertTrue(desks.answers().takeBack(desks.fon, transfer).done());
        assertEquals(Why.TOO_LATE, desks.answers().accept(desks.may, transfer).why());
        desks.pass(Duration.ofSeconds(1));
        assertTrue(desks.transfers().offer(desks.fon, desks.talk, null, desks.sheet()).done());
        assertTrue(desks.answers().takeBack(desks.fon, desks.card(desks.fon).id()).done());
        assertTrue(desks.get(Queue.class).waiting().isEmpty());
        assertEquals(desks.fon, desks.holder());
    }

    @Test
    void whenTheSenderEndsTheTalkMeanwhileThereIsNothingToTake() {
        UUID transfer = desks.read(desks.offered());
        desks.helpline.noReportNeeded(desks.talk);
        assertTrue(desks.helpline.desk.close(desks.fon, desks.talk, "C01").done());
        assertEquals(Why.TOO_LATE, desks.answers().accept(desks.may, transfer).why());
        assertTrue(desks.get(TransferCards.class).of(desks.may).isEmpty());
    }

    @Test
    void whoeverHoldsItNextFindsTheSheetAndNobodyElseDoes() {
        assertTrue(desks.answers().accept(desks.may, desks.read(desks.offered())).done());
        assertEquals("พี่ฝน", desks.get(TransferCards.class).with(desks.may, desks.talk).orElseThrow().from());
        assertTrue(desks.get(TransferCards.class).with(desks.fon, desks.talk).isEmpty());
        assertTrue(desks.get(TransferCards.class).with(desks.or, desks.talk).isEmpty());
    }

    @Test
    void noWordOfTheSheetStandsOpenlyOnTheDisk() {
        UUID transfer = desks.offered();
        byte[] kept = desks.get(TransferRows.class).findById(transfer).orElseThrow().sheetSealed();
        assertFalse(new String(kept, StandardCharsets.UTF_8).contains("แม่"));
        assertEquals("hand-over sheet", desks.sheet().toString());
    }

    @Test
    void underCoverTheChildIsToldWhenItComesBack() {
        desks.helpline.sends("mali", Kind.TEXT, "ออก", "line-cover");
        desks.told();
        assertTrue(desks.answers().accept(desks.may, desks.read(desks.offered())).done());
        assertEquals("", desks.told());
        desks.helpline.says("mali", "กลับมา");
        desks.told();
        desks.helpline.says("mali", "คุยได้");
        String told = desks.told();
        assertTrue(told.contains("ขอแนะนำพี่เมย์"), told);
    }

    @Test
    void aSleepingChildIsNotWokenByAChangeButToldWithItsNextWords() {
        desks.helpline.clock.advanceTo(LocalTime.of(18, 0));        // one in the morning in Thailand
        desks.allThere();
        assertTrue(desks.answers().accept(desks.may, desks.read(desks.offered())).done());
        assertEquals("", desks.told());
        desks.helpline.says("mali", "ตื่นแล้ว");
        assertTrue(desks.told().contains("ขอแนะนำพี่เมย์"));
        desks.helpline.says("mali", "ยังอยู่ไหม");
        assertEquals("", desks.told());
    }

    @Test
    void theSheetIsLoggedAsALook() {
        desks.read(desks.offered());
        List<String> looks = desks.get(org.khiang.conversations.privacy.AccessLog.class)
                .findByConversationIdOrderByAt(desks.talk).stream().map(look -> look.action()).toList();
        assertTrue(looks.contains("TRANSFER"), looks.toString());
    }
}
