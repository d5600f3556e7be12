package org.khiang.conversations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.khiang.conversations.Verdict.Why;
import org.khiang.conversations.beside.Listening;
import org.khiang.conversations.privacy.AccessLog;

/** A supervisor steps into a talk: the child is told once, the counsellor by whom and why (CP-42). */
class InterventionsTest {
    private static final String REASON = "ฝนขอให้ช่วยต่อ";

    private final TwoDesks desks = new TwoDesks();
    private final Interventions interventions = desks.get(Interventions.class);
    private final Listening listening = desks.get(Listening.class);

    @AfterEach
    void close() {
        desks.close();
    }

    @Test
    void theSupervisorGoesOnWithTheChildWhoIsToldOnceAndGreetedNoSecondTime() {
        listening.begin(desks.or, desks.talk, REASON);
        assertTrue(interventions.takeOver(desks.or, desks.talk, REASON).done());
        assertEquals(desks.or, desks.holder());
        assertTrue(desks.helpline.desk.read(desks.or, desks.talk).done());
        assertEquals(Why.SOMEONE_WAS_FIRST, interventions.takeOver(desks.or, desks.talk, REASON).why());
        String told = desks.told();
        assertEquals(1, told.split("ขอแนะนำพี่อ้อ", -1).length - 1, told);
        assertFalse(told.contains("มาแล้วนะ"), told);
        assertTrue(desks.helpline.desk.say(desks.or, desks.talk, UUID.randomUUID(), "พี่อยู่นี่นะ").done());
        assertEquals(Why.NOT_YOURS,
                desks.helpline.desk.say(desks.fon, desks.talk, UUID.randomUUID(), "อีกนิดนะ").why());
        assertEquals("พี่อ้อ", desks.get(Board.class).talking().get(0).takenBy());
    }

    @Test
    void whoeverHeldItIsToldByWhomAndWhyUntilTheyHaveReadIt() {
        listening.begin(desks.or, desks.talk, REASON);
        interventions.takeOver(desks.or, desks.talk, REASON);
        assertEquals(Optional.of(Loss.TAKEN_OVER), desks.get(Sheets.class).lost(desks.fon, desks.talk));
        Interventions.Told told = interventions.untold().get(0);
        assertEquals(List.of(desks.fon, "TAKEN_OVER", "พี่อ้อ", REASON),
                List.of(told.staff(), told.kind(), told.by(), told.reason()));
        assertEquals("told " + told.id(), told.toString());
        assertEquals(Why.NOT_YOURS, interventions.noted(desks.may, told.id()).why());
        assertTrue(interventions.noted(desks.fon, told.id()).done());
        assertEquals(List.of(), interventions.untold());
        assertTrue(desks.get(AccessLog.class).findByConversationIdOrderByAt(desks.talk).stream()
                .anyMatch(look -> look.action().equals("TAKEN_OVER") && look.reasonSealed() != null));
    }

    @Test
    void nobodyTakesWhatTheyHaveNotReadAndNobodyWhoIsNoSupervisor() {
        assertEquals(Why.NOT_LISTENING, interventions.takeOver(desks.or, desks.talk, REASON).why());
        assertEquals(Why.NOT_LISTENING, interventions.stop(desks.or, desks.talk, null, REASON).why());
        assertEquals(Why.NOT_LISTENING, interventions.assign(desks.or, desks.talk, desks.may, REASON).why());
        assertEquals(Optional.empty(), interventions.choices(desks.or, desks.talk));
        for (UUID who : List.of(desks.may, desks.fon)) {
            assertEquals(Why.NOT_YOURS, interventions.takeOver(who, desks.talk, REASON).why());
            assertEquals(Why.NOT_YOURS, interventions.stop(who, desks.talk, null, REASON).why());
        }
        listening.begin(desks.or, desks.talk, REASON);
        assertEquals(Why.REASON_NEEDED, interventions.takeOver(desks.or, desks.talk, " ok ").why());
        assertEquals(desks.fon, desks.holder());
        assertEquals("", desks.told());
    }

    @Test
    void ofTwoSupervisorsWhoClickAtOnceExactlyOneTakesTheChild() {
        UUID dao = desks.helpline.supervisor("ดาว");
        listening.begin(desks.or, desks.talk, REASON);
        listening.begin(dao, desks.talk, REASON);
        assertTrue(interventions.takeOver(dao, desks.talk, REASON).done());
        assertEquals(Why.NOT_LISTENING, interventions.takeOver(desks.or, desks.talk, REASON).why());
        assertEquals(dao, desks.holder());
        assertEquals(1, desks.told().split("ขอแนะนำ", -1).length - 1);
    }

    @Test
    void aTalkThatChangedHandsMeanwhileIsNotTakenByALateClick() {
        listening.begin(desks.or, desks.talk, REASON);
        desks.answers().accept(desks.may, desks.read(desks.offered()));
        assertEquals(Why.NOT_LISTENING, interventions.takeOver(desks.or, desks.talk, REASON).why());
        assertEquals(desks.may, desks.holder());
    }

    @Test
    void aColleagueIsAskedReadsAndGoesOnAndTheChildStaysWithItsCounsellorUntilThen() {
        listening.begin(desks.or, desks.talk, REASON);
        assertEquals(desks.may, interventions.choices(desks.or, desks.talk).orElseThrow().colleagues().get(0).id());
        assertEquals(Why.NOT_THERE, interventions.assign(desks.or, desks.talk, desks.fon, REASON).why());
        assertTrue(interventions.assign(desks.or, desks.talk, desks.may, REASON).done());
        assertEquals(Why.ASKED, interventions.assign(desks.or, desks.talk, desks.may, REASON).why());
        assertEquals(List.of("ASSIGNED", "พี่เมย์"), List.of(interventions.untold().get(0).kind(),
                interventions.untold().get(0).to()));
        assertEquals(desks.fon, desks.holder());
        UUID transfer = desks.card(desks.may).id();
        assertTrue(desks.card(desks.fon).assigned());
        assertEquals(Why.NOT_YOURS, desks.answers().takeBack(desks.fon, transfer).why());
        assertEquals(Why.NOT_READ, desks.answers().accept(desks.may, transfer).why());
        assertEquals("", desks.told());
        assertEquals(REASON, desks.get(TransferCards.class).open(desks.may, transfer).orElseThrow().sheet().where());
        assertTrue(desks.answers().accept(desks.may, transfer).done());
        assertEquals(desks.may, desks.holder());
        assertEquals(1, desks.told().split("ขอแนะนำพี่เมย์", -1).length - 1);
    }

    @Test
    void aSupervisorWhoTookAChildHandsItToAColleagueInTheSameWay() {
        listening.begin(desks.or, desks.talk, REASON);
        interventions.takeOver(desks.or, desks.talk, REASON);
        assertTrue(interventions.assign(desks.or, desks.talk, desks.may, REASON).done());
        assertTrue(desks.answers().accept(desks.may, desks.read(desks.card(desks.may).id())).done());
        assertEquals(desks.may, desks.holder());
        assertEquals(List.of("TAKEN_OVER"), interventions.untold().stream().map(Interventions.Told::kind).toList());
    }

    @Test
    void theBotGoesOnWhereItCanAndNowhereElse() {
        listening.begin(desks.or, desks.talk, REASON);
        assertEquals(Why.BAD_STATE, interventions.stop(desks.or, desks.talk, "HUMAN_JOIN", REASON).why());
        String state = interventions.choices(desks.or, desks.talk).orElseThrow().ways().get(0).state();
        assertTrue(interventions.stop(desks.or, desks.talk, state, REASON).done());
        assertEquals(null, desks.holder());
        assertTrue(desks.told().contains("บอต"));
        assertEquals(Optional.of(Loss.STOPPED), desks.get(Sheets.class).lost(desks.fon, desks.talk));
        assertEquals("STOPPED", interventions.untold().get(0).kind());
        assertEquals(Why.NOT_LISTENING, interventions.stop(desks.or, desks.talk, state, REASON).why());
    }

    @Test
    void underCoverTheChildLearnsOfTheChangeWhenItComesBack() {
        desks.helpline.sends("mali", Kind.TEXT, "ออก", "line-cover");
        desks.told();
        listening.begin(desks.or, desks.talk, REASON);
        assertTrue(interventions.takeOver(desks.or, desks.talk, REASON).done());
        assertEquals("", desks.told());
        assertEquals(Why.COVER, desks.helpline.desk.say(desks.or, desks.talk, UUID.randomUUID(), "พี่อยู่นี่").why());
    }
}
