package org.khiang.conversations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.khiang.conversations.Verdict.Why;
import org.khiang.conversations.staff.Presence;

/** Nobody leaves a child behind: not at the end of a shift, and not for a graver one (CP-50). */
class OpenTalksTest {
    private final TwoDesks desks = new TwoDesks();

    @AfterEach
    void close() {
        desks.close();
    }

    @Test
    void aTalkIsOpenUntilItIsFinishedHandedOverOrHeldBySupervisors() {
        assertEquals(List.of(desks.talk), open(desks.fon));
        desks.helpline.noReportNeeded(desks.talk);
        assertTrue(desks.helpline.desk.close(desks.fon, desks.talk, "C01").done());
        assertEquals(List.of(), open(desks.fon));
    }

    @Test
    void anOfferAloneDoesNotFreeTheSender() {
        UUID transfer = desks.read(desks.offered());
        assertEquals(List.of(desks.talk), open(desks.fon));
        assertTrue(desks.answers().accept(desks.may, transfer).done());
        assertEquals(List.of(), open(desks.fon));
        assertEquals(List.of(desks.talk), open(desks.may));
    }

    @Test
    void theSupervisorsHoldItWithItsPlaceAndTheChildIsTold() {
        Board.Row before = desks.get(Board.class).talking().get(0);
        assertTrue(desks.get(OpenTalks.class).toSupervisors(desks.fon, desks.talk).done());
        assertEquals(List.of(), open(desks.fon));
        Board.Row kept = desks.get(Board.class).kept().get(0);
        assertEquals(before.escalation(), kept.escalation());
        assertEquals(before.raisedAt(), kept.raisedAt());
        assertEquals(Optional.of(Loss.KEPT), desks.get(Sheets.class).lost(desks.fon, desks.talk));
        assertTrue(desks.told().contains("ขอโทษที่ให้รอ"));
    }

    @Test
    void withoutASupervisorAtTheBoardNobodyLeaves() {
        desks.helpline.clock.advance(Duration.ofSeconds(40));
        assertEquals(Why.NO_SUPERVISOR, desks.get(OpenTalks.class).toSupervisors(desks.fon, desks.talk).why());
        assertEquals(desks.fon, desks.holder());
    }

    @Test
    void nobodyGivesAwayAColleaguesTalk() {
        assertEquals(Why.NOT_YOURS, desks.get(OpenTalks.class).toSupervisors(desks.may, desks.talk).why());
        assertEquals(Why.NOT_YOURS, desks.get(OpenTalks.class).toSupervisors(desks.or, desks.talk).why());
        assertEquals(desks.fon, desks.holder());
    }

    @Test
    void whoTakesAnEmergencyLeavesTheirOtherTalksToTheSupervisorsAtOnce() {
        UUID emergency = desks.talksWith(desks.fon, "pim", "พ่อเอามีดไล่อยู่ตอนนี้");
        assertEquals(List.of(emergency), open(desks.fon));
        assertNull(desks.holder());
        assertEquals(List.of(desks.helpline.talkOf("mali").name()),
                desks.get(Board.class).kept().stream().map(Board.Row::number).toList());
        assertEquals(Optional.of(Loss.KEPT), desks.get(Sheets.class).lost(desks.fon, desks.talk));
    }

    @Test
    void whereNoSupervisorIsThereTheOthersWaitInTheQueueInstead() {
        desks.helpline.clock.advance(Duration.ofSeconds(40));
        desks.get(Presence.class).seen(desks.fon);
        desks.talksWith(desks.fon, "pim", "พ่อเอามีดไล่อยู่ตอนนี้");
        assertEquals(1, desks.get(Queue.class).waiting().size());
        assertEquals(Optional.of(Loss.TAKEN_BACK), desks.get(Sheets.class).lost(desks.fon, desks.talk));
    }

    @Test
    void aTalkThatIsNoEmergencySetsNothingAside() {
        UUID other = desks.talksWith(desks.fon, "pim", TwoDesks.GRAVE);
        assertEquals(List.of(desks.talk, other), open(desks.fon));
    }

    private List<UUID> open(UUID staff) {
        return desks.get(OpenTalks.class).of(staff).stream().map(OpenTalks.Still::conversation).toList();
    }
}
