package org.khiang.conversations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A long talk is shown from its end, and what came before when it is asked for. */
class LatestLinesTest {
    private final Helpline helpline = new Helpline();
    private final UUID fon = helpline.counsellor("ฝน");

    @AfterEach
    void close() {
        helpline.close();
    }

    @Test
    void aCounsellorIsShownTheLatestTwoHundredAndAsksForTheRest() {
        helpline.says("mali", "มีคนขู่จะปล่อยรูป");
        helpline.drain();
        helpline.desk.claim(fon, helpline.context.getBean(Queue.class).waiting().get(0).escalation());
        UUID talk = helpline.talkOf("mali").id();
        helpline.inTransaction(() -> keep(talk, 250));
        Sheets sheets = helpline.context.getBean(Sheets.class);
        TalkSheet sheet = sheets.of(fon, talk).orElseThrow();
        assertEquals(200, sheet.lines().size());
        assertEquals("บรรทัด 250", sheet.lines().get(199).text());
        Sheets.Earlier earlier = sheets.earlier(fon, talk, sheet.lines().get(0).seq()).orElseThrow();
        assertEquals(List.of(sheet.earlier(), 0), List.of(earlier.lines().size(), earlier.earlier()));
        assertEquals("มีคนขู่จะปล่อยรูป", earlier.lines().stream().filter(line -> line.voice() == Voice.CHILD)
                .findFirst().orElseThrow().text());
        assertTrue(sheet.picture().firstDisclosure().text().startsWith("มีคน"), "the picture knows the whole talk");
        assertEquals(Optional.empty(), sheets.earlier(helpline.counsellor("เมย์"), talk, Long.MAX_VALUE));
    }

    private Open keep(UUID talk, int lines) {
        Open open = helpline.context.getBean(Sessions.class).lock(talk).orElseThrow();
        for (int i = 1; i <= lines; i++) {
            InboundMessage line = helpline.text("mali", "บรรทัด " + i);
            helpline.context.getBean(Ledger.class).keep(open, line, line.text(), null);
        }
        return open;
    }
}
