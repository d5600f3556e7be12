package org.khiang.conversations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.khiang.conversations.KeptDrafts.Kept;
import org.khiang.conversations.KeptDrafts.Kind;

/** What a counsellor has typed is neither lost nor read by anybody else. */
class KeptDraftsTest {
    private static final String HALF = "พี่คิดว่าเราน่าจะ";

    private final TwoDesks desks = new TwoDesks();

    @AfterEach
    void close() {
        desks.close();
    }

    @Test
    void aDraftComesBackAsItWasTyped() {
        Kept kept = type(0, HALF);
        assertEquals(HALF, kept.text());
        assertEquals(Optional.of(kept), mine(desks.fon));
        assertEquals(HALF + "คุย", type(kept.version(), HALF + "คุย").text());
    }

    @Test
    void anotherTabThatWasFirstIsNotOverwritten() {
        Kept first = type(0, HALF);
        assertEquals(first, type(0, "อีกแท็บหนึ่ง"));
        assertEquals(Optional.of(first), mine(desks.fon));
    }

    @Test
    void whatWasSentIsKeptNoLongerAndItsVersionIsNeverGivenAgain() {
        Kept kept = type(0, HALF);
        assertTrue(desks.helpline.desk.say(desks.fon, desks.talk, UUID.randomUUID(), HALF).done());
        assertEquals(Optional.of(Kept.NOTHING), mine(desks.fon));
        assertFalse(type(0, "ใหม่").version() == kept.version());
    }

    @Test
    void aLineThatIsRefusedLeavesTheDraft() {
        Kept kept = type(0, "โทรหาพี่ที่ 0812345678");
        assertFalse(desks.helpline.desk.say(desks.fon, desks.talk, UUID.randomUUID(), kept.text()).done());
        assertEquals(Optional.of(kept), mine(desks.fon));
    }

    @Test
    void nobodyElseReadsOrKeepsADraftThere() {
        type(0, HALF);
        assertEquals(Optional.empty(), mine(desks.may));
        assertEquals(Optional.empty(), mine(desks.or));
        assertEquals(Optional.empty(), desks.get(KeptDrafts.class)
                .keep(desks.may, desks.talk, Kind.LINE, new Kept(0, "ของเมย์")));
    }

    @Test
    void whenTheTalkLeavesThePersonItsDraftsAreGone() {
        type(0, HALF);
        desks.get(KeptDrafts.class).keep(desks.fon, desks.talk, Kind.SHEET, new Kept(0, "{}"));
        assertTrue(desks.answers().accept(desks.may, desks.read(desks.offered())).done());
        assertEquals(Optional.of(Kept.NOTHING), mine(desks.may));
        assertTrue(desks.transfers().offer(desks.may, desks.talk, desks.fon, desks.sheet()).done());
        UUID back = desks.card(desks.fon).id();
        desks.get(TransferCards.class).open(desks.fon, back).orElseThrow();
        assertTrue(desks.answers().accept(desks.fon, back).done());
        assertEquals(Optional.of(Kept.NOTHING), mine(desks.fon));
        assertEquals(Optional.of(Kept.NOTHING), desks.get(KeptDrafts.class).of(desks.fon, desks.talk, Kind.SHEET));
    }

    @Test
    void noWordOfADraftStandsOpenlyOnTheDisk() {
        type(0, HALF);
        byte[] kept = desks.get(DraftRows.class).of(desks.talk, desks.fon, "LINE").orElseThrow().textSealed();
        assertFalse(new String(kept, StandardCharsets.UTF_8).contains("พี่"));
    }

    private Kept type(long after, String text) {
        return desks.get(KeptDrafts.class).keep(desks.fon, desks.talk, Kind.LINE, new Kept(after, text)).orElseThrow();
    }

    private Optional<Kept> mine(UUID staff) {
        return desks.get(KeptDrafts.class).of(staff, desks.talk, Kind.LINE);
    }
}
