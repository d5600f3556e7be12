package org.khiang.conversations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SealedWordsTest {
    private final Path folder = Helpline.freshFolder();
    private final Map<String, Object> disk = Map.of("datasources.default.url", "jdbc:h2:file:"
            + folder.resolve("khiang")
            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0");

    @Test
    void whoeverStealsTheDatabaseFileReadsNoWordsNoLineIdAndNoToken() throws IOException {
        try (Helpline helpline = new Helpline(folder, disk)) {
            helpline.says("mali", "มีคนขู่จะปล่อยรูปmarker-words");
            helpline.drain();
        }
        byte[] file = Files.readAllBytes(folder.resolve("khiang.mv.db"));
        String asUtf8 = new String(file, StandardCharsets.UTF_8);
        String asUtf16 = new String(file, StandardCharsets.UTF_16BE);
        for (String secret : new String[] {"marker-words", "ปล่อยรูป", Helpline.lineId("mali"), "token-event"}) {
            assertFalse(asUtf8.contains(secret), "a secret stands open on the disk");
            assertFalse(asUtf16.contains(secret), "a secret stands open on the disk");
        }
    }

    @Test
    void theProgramDoesNotStartWithKeysThatOthersCanRead() throws IOException {
        new Helpline(folder, disk).close();
        Files.setPosixFilePermissions(folder.resolve("keys/master.json"),
                PosixFilePermissions.fromString("rw-r-----"));
        assertThrows(RuntimeException.class, () -> new Helpline(folder, disk).close());
    }

    @Test
    void theProgramDoesNotStartWithNewKeysBesideOldTalks() throws IOException {
        try (Helpline helpline = new Helpline(folder, disk)) {
            helpline.says("mali", "หวัดดี");
        }
        Files.delete(folder.resolve("keys/master.json"));
        Files.delete(folder.resolve("keys/lookup.json"));
        assertThrows(RuntimeException.class, () -> new Helpline(folder, disk).close());
    }

    @Test
    void aMessageTakenBackIsGoneFromScreenAndFromDiskWhenNothingGraveWasSaid() {
        try (Helpline helpline = new Helpline(folder, disk)) {
            helpline.says("mali", "หวัดดี");
            helpline.conversations.unsend(helpline.arrival("mali"), "line-1");
            Line line = helpline.transcriptOf("mali").get(0);
            assertEquals("UNSENT", line.kind());
            assertNull(line.text());
            assertNull(sealedText(helpline, line.id()));
        }
    }

    @Test
    void aGraveMessageTakenBackLeavesTheScreenButIsKeptSealedAndItsLevelStays() {
        try (Helpline helpline = new Helpline(folder, disk)) {
            helpline.says("mali", "มีคนขู่จะปล่อยรูป ถ้าไม่โอนเงิน");
            helpline.conversations.unsend(helpline.arrival("mali"), "line-1");
            Line line = helpline.transcriptOf("mali").get(0);
            assertEquals("UNSENT", line.kind());
            assertNull(line.text());
            assertTrue(sealedText(helpline, line.id()).length > 0);
            assertEquals(1, helpline.context.getBean(Queue.class).waiting().size());
        }
    }

    private static byte[] sealedText(Helpline helpline, UUID line) {
        return helpline.inTransaction(() -> helpline.context.getBean(Messages.class).findById(line).orElseThrow()
                .textSealed());
    }
}
