package org.khiang.conversations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khiang.conversations.decision.DecisionCard;
import org.khiang.conversations.decision.DecisionRefusal;
import org.khiang.conversations.decision.Decisions;
import org.khiang.conversations.decision.Openings;
import org.khiang.conversations.decision.Proposal;
import org.khiang.conversations.decision.Releases;
import org.khiang.conversations.privacy.AccessLog;
import org.khiang.conversations.staff.Role;
import org.khiang.conversations.staff.Staff;

/** A sealed talk is opened by two people, for the one they name, for hours and for reading alone. */
class OpeningsTest {
    private static final String PURPOSE = "เด็กกลับมาถามถึงสิ่งที่บอกไว้ครั้งก่อน";
    private static Helpline helpline;
    private static int children;
    private Decisions decisions;
    private Releases releases;
    private Openings openings;
    private UUID fon;
    private UUID or;
    private UUID nok;
    private UUID may;
    private UUID talk;

    @BeforeAll
    static void open() {
        helpline = new Helpline(Map.of(Helpline.BY_HAND, true));
    }

    @AfterAll
    static void close() {
        helpline.close();
    }

    @BeforeEach
    void aTalkIsOver() {
        decisions = helpline.context.getBean(Decisions.class);
        releases = helpline.context.getBean(Releases.class);
        openings = helpline.context.getBean(Openings.class);
        fon = helpline.newcomer("ฝน", Role.COUNSELLOR);
        may = helpline.newcomer("เมย์", Role.COUNSELLOR);
        or = helpline.newcomer("อ้อ", Role.SUPERVISOR);
        nok = helpline.newcomer("นก", Role.SUPERVISOR);
        String child = "mali" + ++children;
        helpline.says(child, "มีคนขู่จะปล่อยรูป ถ้าไม่โอนเงิน");
        talk = helpline.talkOf(child).id();
        helpline.goHome();
    }

    @Test
    void onlyTheNamedPersonReadsAndOnlyUntilItCloses() {
        DecisionCard asked = decisions.propose(or, opening(may, "4"));
        assertTrue(openings.of(may).isEmpty(), "before the signature");
        assertRefused("NOT_APPROVED", () -> releases.sealed(may, asked.id()));
        decisions.approve(nok, asked.id(), 1, "");
        for (UUID other : List.of(or, nok, fon)) {
            assertTrue(openings.of(other).isEmpty());
            assertRefused("NOT_YOURS", () -> releases.sealed(other, asked.id()));
        }
        Openings.Opening mine = openings.of(may).get(0);
        assertEquals(helpline.clock.instant().plus(Duration.ofHours(4)), mine.until());
        assertTrue(releases.sealed(may, asked.id()).readOnly());
        helpline.clock.advance(Duration.ofHours(4).plusSeconds(1));
        assertRefused("EXPIRED", () -> releases.sealed(may, asked.id()));
        assertTrue(openings.of(may).isEmpty());
        assertEquals(List.of(may), helpline.context.getBean(AccessLog.class).findByConversationIdOrderByAt(talk).stream()
                .filter(look -> look.action().equals("SEALED")).map(AccessLog.Look::staffId).toList());
    }

    @Test
    void whoSignsOpensNothingForThemselves() {
        DecisionCard asked = decisions.propose(or, opening(nok, "1"));
        assertRefused("READER_SIGNS", () -> decisions.approve(nok, asked.id(), 1, ""));
        assertEquals("PROPOSED", decisions.read(or, asked.id()).state());
    }

    @Test
    void itIsOpenedForNobodyWhoMayNotReadOrHasToDoWithTheChild() {
        UUID admin = helpline.newcomer("ต้น", Role.ADMIN);
        assertRefused("BAD_FIELD", () -> decisions.propose(or, opening(admin, "1")));
        assertRefused("BAD_FIELD", () -> decisions.propose(or, opening(UUID.randomUUID(), "1")));
        assertRefused("BAD_FIELD", () -> decisions.propose(or, opening(may, "72")));
        DecisionCard asked = decisions.propose(or, opening(may, "1"));
        decisions.approve(nok, asked.id(), 1, "");
        helpline.context.getBean(Staff.class).deactivate(may);
        assertRefused("NOT_YOURS", () -> releases.sealed(may, asked.id()));
    }

    private Proposal opening(UUID reader, String hours) {
        return Proposal.of(talk, "REOPEN_SEALED",
                Map.of("purpose", PURPOSE, "reader", reader.toString(), "openHours", hours));
    }

    private static void assertRefused(String code, Runnable act) {
        assertEquals(code, assertThrows(DecisionRefusal.class, act::run).code().name());
    }
}
