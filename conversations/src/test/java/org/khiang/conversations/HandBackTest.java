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
import org.khiang.conversations.dialogue.Returns;

/** A talk goes back to the bot where the counsellor chooses, and the bot goes on from there. */
class HandBackTest {
    private final TwoDesks desks = new TwoDesks();

    @AfterEach
    void close() {
        desks.close();
    }

    @Test
    void theBotGoesOnFromEachChosenStateWithoutGreetingAgain() {
        for (Returns.Way way : desks.helpline.desk.returns(desks.fon, desks.talk).orElseThrow()) {
            assertTrue(desks.helpline.desk.handBack(desks.fon, desks.talk, way.state()).done());
            List<OutgoingCall> told = desks.helpline.quiet();
            assertEquals(1, told.size(), way.state());
            assertTrue(told.get(0).lines().get(0).contains("จากนี้"), way.state());
            assertFalse(told.get(0).lines().toString().contains("มาแล้วนะ"), way.state());
            assertEquals(way.state(), desks.helpline.talkOf("mali").state());
            assertEquals(Optional.of(Loss.HANDED_BACK), desks.get(Sheets.class).lost(desks.fon, desks.talk));
            again();
        }
    }

    @Test
    void theChildsNextWordsAreAnsweredByTheBotThere() {
        assertTrue(desks.helpline.desk.handBack(desks.fon, desks.talk, "SAFETY_NOW").done());
        desks.told();
        desks.helpline.says("mali", "ไม่แน่ใจ");
        desks.told();
        assertEquals("SAFETY_UNSURE", desks.helpline.talkOf("mali").state());
    }

    @Test
    void aStateThatIsNotOnTheListIsRefusedAndNothingChanges() {
        for (String state : List.of("HUMAN", "COVER", "HANDOVER", "WELCOME", "NOWHERE", "")) {
            assertEquals(Why.BAD_STATE, desks.helpline.desk.handBack(desks.fon, desks.talk, state).why());
        }
        assertEquals(desks.fon, desks.holder());
        assertEquals("", desks.told());
    }

    @Test
    void aChildInDangerIsNotLedToTheEnd() {
        desks.helpline.says("mali", "พ่อเอามีดไล่อยู่ตอนนี้");
        desks.told();
        assertEquals(Why.BAD_STATE, desks.helpline.desk.handBack(desks.fon, desks.talk, "AFTERCARE").why());
        assertEquals(List.of("LISTEN_MORE", "SAFETY_NOW"),
                desks.helpline.desk.returns(desks.fon, desks.talk).orElseThrow().stream().map(Returns.Way::state).toList());
        assertEquals(desks.fon, desks.holder());
    }

    @Test
    void nobodyHandsBackAColleaguesTalkOrSeesWhereItCouldGo() {
        assertEquals(Why.NOT_YOURS, desks.helpline.desk.handBack(desks.may, desks.talk, "SAFETY_NOW").why());
        assertEquals(Optional.empty(), desks.helpline.desk.returns(desks.may, desks.talk));
    }

    @Test
    void underCoverNothingIsShown() {
        desks.helpline.sends("mali", Kind.TEXT, "ออก", "line-cover");
        desks.told();
        assertTrue(desks.helpline.desk.handBack(desks.fon, desks.talk, "SAFETY_NOW").done());
        assertEquals("", desks.told());
        assertEquals("COVER", desks.helpline.talkOf("mali").state());
    }

    private void again() {
        desks.alone(desks.fon);
        desks.helpline.says("mali", TwoDesks.GRAVE);
        UUID escalation = desks.get(Queue.class).waiting().get(0).escalation();
        assertTrue(desks.helpline.claims(desks.fon, escalation).done());
        assertTrue(desks.helpline.desk.read(desks.fon, desks.talk).done());
        desks.told();
        desks.allThere();
    }
}
