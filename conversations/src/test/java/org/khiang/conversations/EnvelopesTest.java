package org.khiang.conversations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.khiang.conversations.ReferralStage.id;
import static org.khiang.conversations.ReferralStage.refused;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.khiang.conversations.referral.Receiver;
import org.khiang.conversations.referral.Receivers.Entry;
import org.khiang.conversations.referral.ReferralRefusal.Code;

/** Words about a child leave only in a file that its receiver opens, and nobody who put in a key of their own. */
class EnvelopesTest {
    private final ReferralStage stage = new ReferralStage();
    private final PgpPerson doctor = new PgpPerson();

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void aFileOpensForItsReceiverAndForNobodyElse() throws IOException, PGPException {
        keyOfTwo();
        byte[] file = file(id(stage.approved()));
        assertTrue(doctor.opens(file).contains(ReferralStage.TOLD));
        assertFalse(new String(file, StandardCharsets.UTF_8).contains("โอนเงิน"));
        assertThrows(PGPException.class, () -> new PgpPerson().opens(file));
        assertEquals("ENCRYPTED_FILE", stage.referrals.move(stage.nim, stage.referrals.all(stage.nim).get(0).id(),
                ReferralStage.sending("ENCRYPTED_FILE")).steps().get(2).how());
    }

    @Test
    void aFileThatWasChangedOnTheWayDoesNotOpen() throws IOException {
        keyOfTwo();
        byte[] bytes = PGPUtil.getDecoderStream(new ByteArrayInputStream(file(id(stage.approved())))).readAllBytes();
        bytes[bytes.length - 30] ^= 1;
        byte[] changed = PgpPerson.armour(bytes).getBytes(StandardCharsets.US_ASCII);
        assertThrows(Exception.class, () -> doctor.opens(changed));
    }

    @Test
    void noFileIsMadeBeforeASecondPersonApprovedTheBriefAndAnotherReadTheKeysFingerprint() {
        UUID draft = id(stage.proposed());
        refused(Code.NOT_NEXT, () -> file(draft));
        UUID approved = id(stage.approved());
        refused(Code.NO_KEY, () -> file(approved));
        stage.receivers.bringKey(stage.nim, stage.oscc, doctor.armoured());
        refused(Code.NO_KEY, () -> file(approved));
        refused(Code.SAME_PERSON, () -> stage.receivers.confirmKey(stage.nim, stage.oscc, fingerprint()));
        refused(Code.WRONG_FINGERPRINT, () -> stage.receivers.confirmKey(stage.or, stage.oscc, "0000 0000"));
        refused(Code.NOT_FOUND, () -> stage.receivers.confirmKey(stage.fon, stage.oscc, fingerprint()));
        refused(Code.NO_KEY, () -> file(approved));
        refused(Code.NOT_FOUND, () -> stage.envelopes.file(stage.fon, approved, content -> content.json()));
    }

    @Test
    void aKeySwappedBehindEverybodysBackClosesNothing() {
        keyOfTwo();
        UUID approved = id(stage.approved());
        String thief = new PgpPerson().armoured();
        stage.execute("update receiver_key set armoured = '" + thief + "'");
        refused(Code.KEY_CHANGED, () -> file(approved));
        stage.execute("update receiver_key set fingerprint = (select max(fingerprint) from receiver_key)");
        refused(Code.KEY_CHANGED, () -> file(approved));
    }

    @Test
    void aNewKeyNeedsANewConfirmation() {
        keyOfTwo();
        stage.helpline.clock.advance(Duration.ofSeconds(1));
        stage.receivers.bringKey(stage.or, stage.oscc, new PgpPerson().armoured());
        refused(Code.NO_KEY, () -> file(id(stage.approved())));
        refused(Code.WRONG_FINGERPRINT, () -> stage.receivers.confirmKey(stage.nim, stage.oscc, ""));
        refused(Code.BAD_KEY, () -> stage.receivers.bringKey(stage.or, stage.oscc, "no key"));
        refused(Code.BAD_KEY, () -> stage.receivers.bringKey(stage.or, stage.oscc, null));
    }

    @Test
    void theDirectorySaysWhomNobodyCalledForNinetyDays() {
        assertFalse(oscc().stale());
        stage.helpline.clock.advance(Duration.ofDays(91));
        assertTrue(oscc().stale());
        refused(Code.NOT_FOUND, () -> stage.receivers.called(stage.fon, stage.oscc));
        stage.receivers.called(stage.nim, stage.oscc);
        assertFalse(oscc().stale());
        stage.receivers.change(stage.or, stage.oscc, entry("ศูนย์พึ่งได้", List.of("NORTHEAST")));
        assertEquals(List.of("NORTHEAST"), oscc().provinces());
        refused(Code.BAD_RECEIVER, () -> stage.receivers.change(stage.or, stage.oscc, entry("", List.of())));
        refused(Code.BAD_RECEIVER, () -> stage.receivers.add(stage.nim, entry("ก", List.of("MOON"))));
        refused(Code.NOT_FOUND, () -> stage.receivers.add(stage.fon, entry("ก", List.of())));
    }

    @Test
    void nobodyIsSentToWhomTheDirectoryNoLongerUses() {
        Entry closed = new Entry("ปิดแล้ว", "", "", "", "", "", List.of(), List.of(), "", false);
        stage.receivers.change(stage.nim, stage.oscc, closed);
        refused(Code.BAD_RECEIVER, stage::proposed);
    }

    private void keyOfTwo() {
        stage.receivers.bringKey(stage.nim, stage.oscc, doctor.armoured());
        stage.receivers.confirmKey(stage.or, stage.oscc, fingerprint().toLowerCase(java.util.Locale.ROOT));
    }

    private String fingerprint() {
        return oscc().key().fingerprint();
    }

    private Receiver oscc() {
        return stage.receivers.all(stage.nim).stream().filter(one -> one.id().equals(stage.oscc)).findFirst()
                .orElseThrow();
    }

    private byte[] file(UUID referral) {
        return stage.envelopes.file(stage.nim, referral, content -> content.json());
    }

    private static Entry entry(String name, List<String> provinces) {
        return new Entry(name, "", "", "", "", "", provinces, List.of(), "", true);
    }
}
