package org.khiang.conversations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A child who hides the talk from somebody at its shoulder is hidden from that commit on, however slow LINE is. */
class CoverTest {
    private final Helpline helpline = new Helpline();
    private final UUID fon = helpline.counsellor("ฝน");

    @AfterEach
    void close() {
        helpline.close();
    }

    @Test
    void coverComesAlsoWhenSomebodyTakesTheTalkAtThatVeryMoment() {
        threatened();
        helpline.says("mali", "ออก");
        UUID talk = claimed();
        assertTrue(helpline.desk.read(fon, talk).done());
        assertEquals(Verdict.Why.COVER, helpline.desk.say(fon, talk, UUID.randomUUID(), "อยู่ไหม").why());
        List<String> shown = said();
        assertEquals(3, shown.size());
        assertTrue(shown.get(0).contains("breeze"));
    }

    @Test
    void aLineThatWaitedForLineIsNotShownUnderCoverAndTheCounsellorIsTold() {
        threatened();
        UUID talk = claimed();
        helpline.desk.read(fon, talk);
        helpline.drain();
        assertTrue(helpline.desk.say(fon, talk, UUID.randomUUID(), "อยู่ไหม").done());
        helpline.says("mali", "ออก");
        assertEquals(3, said().size());
        assertEquals(List.of("FAILED", "COVER"), helpline.transcriptOf("mali").stream()
                .filter(line -> line.voice() == Voice.STAFF).findFirst()
                .map(line -> List.of(line.delivery(), line.failure())).orElseThrow());
    }

    @Test
    void theNewsOfAPersonThatWaitedForLineNeitherShowsUnderCoverNorEndsIt() {
        threatened();
        UUID talk = claimed();
        helpline.desk.read(fon, talk);
        helpline.says("mali", "ออก");
        List<String> shown = said();
        assertEquals(3, shown.size());
        assertTrue(shown.get(0).contains("breeze"));
        assertEquals(Verdict.Why.COVER, helpline.desk.say(fon, talk, UUID.randomUUID(), "อยู่ไหม").why());
    }

    @Test
    void aChildIsToldThatAPersonJoinedAlsoWhenItWritesAtThatVeryMoment() {
        threatened();
        UUID talk = claimed();
        helpline.desk.read(fon, talk);
        helpline.says("mali", "กลัวมาก");
        assertTrue(said().stream().anyMatch(line -> line.contains("พี่ฝน")));
    }

    private void threatened() {
        helpline.says("mali", "มีคนขู่จะปล่อยรูป");
        helpline.drain();
        helpline.clock.advance(Duration.ofSeconds(1));
    }

    private UUID claimed() {
        UUID head = helpline.context.getBean(Queue.class).waiting().get(0).escalation();
        assertTrue(helpline.desk.claim(fon, head).done());
        return helpline.talkOf("mali").id();
    }

    private List<String> said() {
        return helpline.drain().stream().flatMap(call -> call.lines().stream()).toList();
    }
}
