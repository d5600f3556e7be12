package org.khiang.bot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.khiang.bot.line.LineStandIn;
import org.khiang.bot.line.LineStandIn.To;
import org.khiang.conversations.staff.Role;

/** From a child's phone to a counsellor's screen and back, through everything that lies between. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WholePathTest {
    private static final String LINE_OF_HERS = "พี่อยู่ตรงนี้นะ เรื่องนี้ไม่ใช่ความผิดของน้อง";

    @TempDir
    static Path dir;
    private LineStandIn line;
    private Program program;
    private Team team;
    private OpenConsole fon;

    private String child;

    /** Where everything is kept: H2 beside the keys, unless another says otherwise. */
    Map<String, String> storage() {
        return Map.of();
    }

    @BeforeAll
    void start() {
        Map<String, String> environment = new HashMap<>(storage());
        environment.put("KHIANG_DIALOGUE_QUIET", "200ms");
        line = LineStandIn.start();
        program = Program.live(dir, line, environment);
        team = new Team(program);
        fon = team.console(team.person("fon", "ฝน", Role.COUNSELLOR));
    }

    @AfterAll
    void stop() {
        team.close();
        program.close();
        line.close();
    }

    @BeforeEach
    void onlyWhatComes() {
        child = Team.child();
        fon.forget();
    }

    @Test
    void aChildUnderThreatIsInTheQueueAtOnceAndNobodySeesAWordOfIt() {
        long sent = System.nanoTime();
        team.writes(child, Team.BLACKMAIL);
        JsonNode queue = fon.await("queue", frame -> !frame.path("queue").isEmpty());
        System.out.println("webhook to queue frame: " + (System.nanoTime() - sent) / 1_000_000 + " ms");
        JsonNode waiting = queue.path("queue").get(0);
        assertEquals(List.of("HIGH", "SEXTORTION", "true"), List.of(waiting.path("level").asText(),
                waiting.path("category").asText(), waiting.path("claimable").asText()));
        for (JsonNode frame : fon.heard()) {
            assertFalse(frame.toString().contains("รูป") || frame.toString().contains(child),
                    frame.path("type").asText());
        }
        JsonNode opened = fon.act("claim", "escalation", waiting.path("escalation").asText());
        new Team.Held(fon, child, opened).closes("C01");
    }

    @Test
    void whoTakesTheChildSeesItsWordsAndWhyItWasRaised() {
        Team.Held held = team.takes(fon, child);
        JsonNode talk = held.opened().path("talk");
        JsonNode first = talk.path("lines").get(0);
        assertEquals("opened", held.opened().path("type").asText());
        assertEquals(List.of("CHILD", Team.BLACKMAIL, "HIGH"), List.of(first.path("voice").asText(),
                first.path("text").asText(), first.path("level").asText()));
        assertFalse(first.path("reasons").isEmpty());
        assertEquals("HIGH", talk.path("picture").path("level").asText());
        assertFalse(talk.path("picture").path("reasons").isEmpty());
        assertFalse(talk.path("readOnly").asBoolean());
        held.closes("C01");
    }

    @Test
    void theCounsellorReadsFirstAndThenTheirWordsCross() {
        try (LogLines log = new LogLines()) {
            wordsCross(team.takes(fon, child));
            assertFalse(log.hold("console task failed") || log.hold("พี่อยู่ตรงนี้"));
        }
    }

    private void wordsCross(Team.Held held) {
        assertRefused("NOT_READ", held.says(LINE_OF_HERS));
        assertAccepted(held.does("read"));
        line.await(() -> shownTo(child).stream().anyMatch(text -> text.contains("พี่ฝน") && text.contains("คนจริง")));
        long said = System.nanoTime();
        assertAccepted(held.says(LINE_OF_HERS));
        line.await(() -> shownTo(child).contains(LINE_OF_HERS));
        System.out.println("say to LINE: " + (System.nanoTime() - said) / 1_000_000 + " ms");
        held.hears("DELIVERY", event -> event.path("line").path("text").asText().equals(LINE_OF_HERS)
                && event.path("line").path("delivery").asText().equals("SENT"));
        team.writes(child, "ขอบคุณค่ะพี่");
        JsonNode answer = held.hears("LINE", event -> event.at("/line/voice").asText().equals("CHILD"));
        assertEquals("ขอบคุณค่ะพี่", answer.at("/line/text").asText());
        held.closes("C01");
    }

    @Test
    void aCounsellorsWordsComeUnderHerServiceNameWithTheWayOutUnderTheLast() {
        Team.Held held = team.talksWith(fon, child);
        held.says("หนึ่ง");
        held.says("สอง");
        line.await(() -> shownTo(child).contains("สอง"));
        for (LineStandIn.Call call : line.takenFor(child)) {
            boolean hers = call.texts().equals(List.of("หนึ่ง")) || call.texts().equals(List.of("สอง"));
            assertEquals(hers ? "พี่ฝน" : "", call.body().path("messages").get(0).path("sender").path("name").asText());
        }
        JsonNode bubble = line.takenFor(child).get(line.takenFor(child).size() - 1).body().path("messages").get(0);
        assertEquals(1, bubble.path("quickReply").path("items").size());
        assertEquals("ออกจากหน้านี้", bubble.at("/quickReply/items/0/action/label").asText());
        held.closes("C01");
    }

    @Test
    void nobodyWritesToAChildUnderCoverUntilItIsBack() {
        Team.Held held = team.talksWith(fon, child);
        fon.forget();
        team.writes(child, "ออก");
        held.hears("COVER", event -> event.path("detail").asText().equals("true"));
        assertRefused("COVER", held.says(LINE_OF_HERS));
        assertRefused("COVER", held.does("typing"));
        line.await(() -> shownTo(child).stream().anyMatch(text -> text.contains("breeze")));
        team.writes(child, "กลับมา");
        held.hears("COVER", event -> event.path("detail").asText().equals("false"));
        assertFalse(shownTo(child).contains(LINE_OF_HERS));
        assertRefused("COVER", held.says(LINE_OF_HERS));        // nobody knows yet who looks at the screen
        team.writes(child, "คุยได้");
        assertAccepted(held.says(LINE_OF_HERS));
        line.await(() -> shownTo(child).contains(LINE_OF_HERS));
        held.closes("C01");
    }

    @Test
    void whenLineIsSlowCoverIsUpAllTheSameAndNoWordOfACounsellorComesAfterIt() {
        Team.Held held = team.talksWith(fon, child);
        line.await(() -> !shownTo(child).isEmpty() && shownTo(child).get(shownTo(child).size() - 1).contains("พี่ฝน"));
        int before = shownTo(child).size();
        line.answer(To.PUSH, 500, "slow");
        line.answer(To.REPLY, 500, "slow");
        int asked = calls();
        assertAccepted(held.says("ก่อนออก"));
        line.await(() -> calls() > asked);      // LINE said neither yes nor no: it is asked again in a second
        team.writes(child, "ออก");
        assertRefused("COVER", held.says("หลังออก"));
        held.hears("DELIVERY", event -> event.at("/line/failure").asText().equals("COVER"));
        line.await(() -> shownTo(child).stream().anyMatch(text -> text.contains("breeze")));
        assertEquals(3, shownTo(child).size() - before);
        held.closes("C01");
    }

    @Test
    void wordsThatAChildTakesBackLeaveTheScreen() {
        Team.Held held = team.talksWith(fon, child);
        fon.forget();
        String event = team.writes(child, "หนูชื่อมะลิ");
        held.hears("LINE", said -> said.path("line").path("text").asText().equals("หนูชื่อมะลิ"));
        team.takesBack(child, event);
        JsonNode gone = held.hears("UNSENT", any -> true).path("line");
        assertEquals(List.of("UNSENT", true),
                List.of(gone.path("kind").asText(), gone.path("text").asText("").isEmpty()));
        JsonNode again = held.does("open");
        assertEquals("opened", again.path("type").asText());
        assertFalse(again.toString().contains("มะลิ"));
        held.closes("C01");
    }

    @Test
    void theBotIsSilentWhileAPersonIsThereAndAnswersAgainAfterwards() throws InterruptedException {
        Team.Held held = team.talksWith(fon, child);
        line.await(() -> shownTo(child).stream().anyMatch(text -> text.contains("พี่ฝน")));
        int before = shownTo(child).size();
        team.writes(child, "ยังกลัวอยู่");
        Thread.sleep(1000);         // five times as long as the bot lets a child finish
        assertEquals(before, shownTo(child).size());
        assertAccepted(held.does("handBack"));
        assertRefused("NOT_YOURS", held.says(LINE_OF_HERS));
        line.await(() -> shownTo(child).stream().anyMatch(text -> text.contains("เป็นบอตแล้ว")));
        int after = shownTo(child).size();
        team.writes(child, "ไปโรงเรียนมา");
        line.await(() -> shownTo(child).size() > after);
    }

    @Test
    void aTalkIsClosedWithACodeOfOursAndNoOther() {
        Team.Held held = team.talksWith(fon, child);
        assertRefused("BAD_CODE", held.closes("C99"));
        assertAccepted(held.closes("C02"));
        assertRefused("CLOSED", held.does("open"));
    }

    private int calls() {
        return line.calls(To.PUSH).size() + line.calls(To.REPLY).size();
    }

    private List<String> shownTo(String child) {
        return line.shownTo(child);
    }

    private static void assertAccepted(JsonNode answer) {
        assertEquals("accepted", answer.path("type").asText(), answer.toString());
    }

    private static void assertRefused(String why, JsonNode answer) {
        assertEquals("refused " + why, answer.path("type").asText() + " " + answer.path("why").asText());
    }
}
