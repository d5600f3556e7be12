package org.khiang.bot.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khiang.bot.LogLines;
import org.khiang.bot.Program;
import org.khiang.bot.line.LineStandIn.To;

/** Whatever comes to the webhook, only what LINE brings from a child has an effect, and that once. */
class LineWebhookTest {
    private static final String WORDS = "สวัสดีค่ะ";

    @TempDir
    static Path dir;
    private static LineStandIn line;
    private static Program program;
    private static FromLine from;

    @BeforeAll
    static void start() {
        line = LineStandIn.start();
        program = Program.live(dir, line, Map.of("KHIANG_DIALOGUE_QUIET", "200ms"));
        from = new FromLine(program);
    }

    @AfterAll
    static void stop() {
        program.close();
        line.close();
    }

    @Test
    void whoeverIsNotLineIsTurnedAwayAndNothingIsStored() {
        String body = "{\"destination\":\"U0\",\"events\":[" + FromLine.text(FromLine.child('1'), WORDS) + "]}";
        for (String signature : List.of(FromLine.signature(body + " "), "this is *not* base64", "AAAA")) {
            assertEquals(401, from.signed(body, signature).statusCode(), signature);
        }
        assertEquals(401, from.signed(body, null).statusCode());
        assertEquals(401, from.signed("", null).statusCode());
        assertNothingStored(() -> from.signed(body, "AAAA"));
    }

    @Test
    void anAnswerToAStrangerSaysNothingOfWhatItSent() {
        assertEquals("", from.signed("{\"events\":[\"secret words\"]}", "AAAA").body());
        assertEquals("", from.raw("secret words").body());
    }

    @Test
    void theVerifyButtonOfLineIsAnswered() {
        assertEquals(200, from.deliver().statusCode());
    }

    @Test
    void aSignedBodyThatIsNoJsonObjectIsABadRequest() {
        for (String body : List.of("", "hello", "[]", "{\"events\":[")) {
            assertEquals(400, from.raw(body).statusCode(), body);
        }
    }

    @Test
    void aBodyFarTooLongIsRefused() {
        assertEquals(413, from.raw("{\"events\":[],\"more\":\"" + "x".repeat(1_100_000) + "\"}").statusCode());
    }

    @Test
    void whatWeDoNotKnowOfLineHasNoEffect() {
        String child = FromLine.child('2');
        String user = FromLine.user(child);
        for (String event : List.of(
                FromLine.event("somethingNew", user, "\"something\":{\"nested\":[1,\"two\"]}"),
                FromLine.event("message", user, "\"message\":{\"type\":\"somethingNew\",\"id\":\"1\"}"),
                FromLine.event("message", user, "\"message\":null"),
                FromLine.event("postback", user, "\"postback\":{}"),
                FromLine.event("unsend", user, ""),
                FromLine.event("follow", "{\"type\":\"somethingNew\",\"userId\":\"" + child + "\"}", ""),
                FromLine.event("follow", "null", ""),
                FromLine.event("follow", "{\"type\":\"user\"}", ""),
                FromLine.event("beacon", user, "\"beacon\":{\"hwid\":\"1\",\"type\":\"enter\"}"),
                FromLine.text(child, WORDS).replace("\"active\"", "\"standby\""))) {
            assertNothingStored(() -> assertEquals(200, from.deliver(event).statusCode(), event));
        }
    }

    @Test
    void aUserIdThatLineWouldNotGiveHasNoEffect() {
        for (String id : List.of("U123", "U" + "A".repeat(32), "C" + "a".repeat(32), "U" + "a".repeat(33), "")) {
            assertNothingStored(() -> assertEquals(200, from.deliver(FromLine.text(id, WORDS)).statusCode(), id));
        }
    }

    @Test
    void severalChildrenInOneWebhookAreAllHeard() {
        long before = program.count("child");
        from.deliver(FromLine.text(FromLine.child('3'), WORDS), FromLine.text(FromLine.child('4'), WORDS),
                FromLine.text(FromLine.child('3'), WORDS));
        assertEquals(before + 2, program.count("child"));
    }

    @Test
    void oneUnreadableEventIsSkippedWithAnAlarmThatQuotesNothing() {
        try (LogLines log = new LogLines()) {
            long before = program.count("child");
            assertEquals(200, from.deliver("{\"type\":\"message\",\"timestamp\":\"quoted words\"}",
                    FromLine.text(FromLine.child('5'), WORDS)).statusCode());
            assertEquals(before + 1, program.count("child"));
            assertTrue(log.hold("ALARM"));
            assertFalse(log.hold("quoted words"));
        }
    }

    @Test
    void aRepeatedWebhookIsStoredAndAnsweredOnce() {
        String child = FromLine.child('6');
        String event = FromLine.text(child, WORDS);
        from.deliver(event);
        line.await(() -> !answers(event).isEmpty());
        assertNothingStored(() -> {
            assertEquals(200, from.deliver(event).statusCode());
            assertEquals(200, from.deliver(event.replace("\"isRedelivery\":false", "\"isRedelivery\":true")).statusCode());
            assertEquals(200, from.deliver(event, event).statusCode());
        });
        assertEquals(1, answers(event).size());
    }

    @Test
    void eventsOutOfOrderAreKeptInTheOrderOfTheirTime() {
        long now = System.currentTimeMillis();
        String child = FromLine.child('b');
        from.deliver(FromLine.text(child, WORDS, FromLine.nextId(), now), FromLine.text(child, WORDS, FromLine.nextId(), now - 500));
        assertEquals(0, program.count("message first join message later on first.conversation_id = later.conversation_id"
                + " where first.voice = 'CHILD' and later.voice = 'CHILD' and first.seq < later.seq"
                + " and first.said_at > later.said_at"));
    }

    @Test
    void whenTheStorageFailsLineIsAskedToComeAgainAndNothingIsQuoted() {
        String event = FromLine.text(FromLine.child('c'), "ถ้อยคำที่ไม่มีใครควรเห็น");
        program.execute("alter table message rename to message_away");
        try (LogLines log = new LogLines()) {
            HttpResponse<String> failed = from.deliver(event);
            assertEquals(500, failed.statusCode());
            assertEquals("", failed.body());
            assertTrue(log.hold("ALARM"));
            assertFalse(log.hold("ถ้อยคำ"));
            assertFalse(log.hold(FromLine.child('c')));
        } finally {
            program.execute("alter table message_away rename to message");
        }
        assertEquals(200, from.deliver(event).statusCode());
        line.await(() -> answers(event).size() == 1);
    }

    @Test
    void oneChildsFailureDoesNotKeepAnotherWaiting() {
        String unlucky = FromLine.nextId();
        String good = FromLine.text(FromLine.child('e'), WORDS);
        program.execute("alter table webhook_event add constraint unlucky check (id <> '" + unlucky + "')");
        try {
            assertEquals(500, from.deliver(FromLine.text(FromLine.child('d'), WORDS, unlucky, 1), good).statusCode());
            line.await(() -> answers(good).size() == 1);
        } finally {
            program.execute("alter table webhook_event drop constraint unlucky");
        }
    }

    @Test
    void aGroupIsLeftWithoutAWordAndNotOncePerMessage() {
        String group = "{\"type\":\"group\",\"groupId\":\"C" + "d".repeat(32) + "\",\"userId\":\"" + FromLine.child('7') + "\"}";
        String room = "{\"type\":\"room\",\"roomId\":\"R" + "d".repeat(32) + "\"}";
        int replies = line.calls(To.REPLY).size();
        assertNothingStored(() -> {
            from.deliver(FromLine.event("join", group, "\"replyToken\":\"g1\""));
            line.await(() -> line.calls(To.LEAVE).size() == 1);
            for (int i = 0; i < 5; i++) {
                from.deliver(FromLine.event("message", group,
                        "\"replyToken\":\"g2\",\"message\":{\"type\":\"text\",\"id\":\"1\",\"text\":\"x\"}"));
            }
            from.deliver(FromLine.event("join", room, ""), FromLine.event("leave", group, ""));
            line.await(() -> line.calls(To.LEAVE).size() == 2);
        });
        assertEquals(List.of("/v2/bot/group/C" + "d".repeat(32) + "/leave", "/v2/bot/room/R" + "d".repeat(32) + "/leave"),
                line.calls(To.LEAVE).stream().map(LineStandIn.Call::path).toList());
        assertEquals(replies, line.calls(To.REPLY).size());
    }

    @Test
    void neitherWordsNorIdsNorTokensReachTheLog() {
        try (LogLines log = new LogLines()) {
            String child = FromLine.child('8');
            String event = FromLine.text(child, "ถ้อยคำที่ไม่มีใครควรเห็น");
            from.deliver(event);
            line.await(() -> !answers(event).isEmpty());
            assertFalse(log.hold("ถ้อยคำ"));
            assertFalse(log.hold(child));
            assertFalse(log.hold(token(event)));
            assertFalse(log.hold(Program.TOKEN));
        }
    }

    @Test
    void aPictureIsAcknowledgedAndNeverFetched() {
        for (String kind : List.of("image", "video", "audio", "file")) {
            assertEquals(200, from.deliver(FromLine.message(FromLine.child('9'),
                    "{\"type\":\"" + kind + "\",\"id\":\"77\",\"contentProvider\":{\"type\":\"line\"}}")).statusCode());
        }
        line.await(() -> !line.calls(To.REPLY).isEmpty() || !line.calls(To.PUSH).isEmpty());
        assertEquals(List.of(), line.calls(To.OTHER));
    }

    private static List<LineStandIn.Call> answers(String event) {
        return line.calls(To.REPLY).stream()
                .filter(call -> token(event).equals(call.body().path("replyToken").asText())).toList();
    }

    private static String token(String event) {
        return event.replaceAll(".*\"replyToken\":\"([^\"]+)\".*", "$1");
    }

    private static void assertNothingStored(Runnable meanwhile) {
        long events = program.count("webhook_event");
        long messages = program.count("message where voice = 'CHILD'");
        long children = program.count("child");
        meanwhile.run();
        assertEquals(List.of(events, messages, children), List.of(program.count("webhook_event"),
                program.count("message where voice = 'CHILD'"), program.count("child")));
    }
}
