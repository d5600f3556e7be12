package org.khiang.bot.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khiang.bot.Program;
import org.khiang.bot.line.LineStandIn;

/** The demo's phones, and the part of LINE that the demo plays. */
class SimulatorTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path dir;
    private static Program demo;

    @BeforeAll
    static void start() {
        demo = Program.demo(dir);
    }

    @AfterAll
    static void stop() {
        demo.close();
    }

    @Test
    void eachNewChildHasAnInventedNameAndAnEmptyScreen() {
        String id = add();
        JsonNode screen = screen(id, 0);
        assertTrue(screen.path("messages").isArray() && screen.path("messages").isEmpty());
        assertTrue(screen.path("quickReplies").isArray());
        assertFalse(screen.path("blocked").asBoolean());
        assertTrue(json(demo.get("/simulator/api/children")).findValuesAsText("id").contains(id));
    }

    @Test
    void whatAChildSendsShowsOnItsPhoneAndIsTakenByTheWebhook() {
        String id = add();
        assertEquals(200, act(id, "say", "{\"text\":\"หวัดดี\"}").path("webhook").asInt());
        assertEquals(200, act(id, "sticker", "{\"keyword\":\"sad\"}").path("webhook").asInt());
        assertEquals(200, act(id, "media", "{\"kind\":\"image\"}").path("webhook").asInt());
        assertEquals(200, act(id, "location", "{}").path("webhook").asInt());
        assertTrue(screen(id, 0).findValuesAsText("type").containsAll(
                List.of("text", "sticker", "image", "location")));
    }

    @Test
    void aMessageTakenBackLosesItsWords() {
        String id = add();
        act(id, "say", "{\"text\":\"หวัดดี\"}");
        String message = screen(id, 0).path("messages").get(0).path("id").asText();
        assertEquals(200, act(id, "unsend", "{\"message\":\"" + message + "\"}").path("webhook").asInt());
        JsonNode bubble = screen(id, 0).path("messages").get(0);
        assertTrue(bubble.path("unsent").asBoolean());
        assertFalse(bubble.hasNonNull("text"));
        assertEquals(404, demo.post(path(id, "unsend"), "{\"message\":\"" + message + "\"}").statusCode());
    }

    @Test
    void aPushReachesThePhoneOncePerRetryKey() {
        Phone phone = demo.get(Phones.class).add();
        String body = "{\"to\":\"" + phone.lineId() + "\",\"messages\":[{\"type\":\"text\",\"text\":\"a\"},"
                + "{\"type\":\"text\",\"text\":\"b\",\"sender\":{\"name\":\"Fon\"},\"quickReply\":{\"items\":[{\"action\":"
                + "{\"type\":\"uri\",\"label\":\"191\",\"uri\":\"tel:191\"}}]}}]}";
        String key = UUID.randomUUID().toString();
        assertEquals(200, line("/v2/bot/message/push", body, token(), key).statusCode());
        assertEquals(409, line("/v2/bot/message/push", body, token(), key).statusCode());
        JsonNode screen = screen(phone.id(), 0);
        assertEquals(2, screen.path("messages").size());
        assertEquals("Fon", screen.path("messages").get(1).path("sender").asText());
        assertEquals("tel:191", screen.path("quickReplies").get(0).path("uri").asText());
        assertEquals(0, screen(phone.id(), 2).path("messages").size());
    }

    @Test
    void aTapOnTheWayOutShowsNoBubbleOfTheChild() {
        String silent = tapOnly("");
        assertFalse(screen(silent, 0).findValuesAsText("from").contains("me"));
        String shown = tapOnly(",\"displayText\":\"stay\"");
        assertTrue(screen(shown, 0).findValuesAsText("text").contains("stay"));
    }

    /** A new child who taps the one button it is offered. */
    private static String tapOnly(String displayText) {
        Phone phone = demo.get(Phones.class).add();
        assertEquals(200, line("/v2/bot/message/push", offer(phone, displayText), token(), null).statusCode());
        int n = screen(phone.id(), 0).at("/quickReplies/0/n").asInt();
        assertEquals(200, act(phone.id(), "tap", "{\"n\":" + n + "}").path("webhook").asInt());
        return phone.id();
    }

    /** A line with one button, as LINE is asked to show it. */
    private static String offer(Phone phone, String displayText) {
        return "{\"to\":\"" + phone.lineId() + "\",\"messages\":[{\"type\":\"text\",\"text\":\"a\","
                + "\"quickReply\":{\"items\":[{\"action\":{\"type\":\"postback\",\"label\":\"b\",\"data\":\"LISTEN:3\""
                + displayText + "}}]}}]}";
    }

    @Test
    void aReplyTokenIsGoodOnce() {
        Phone phone = demo.get(Phones.class).add();
        String token = demo.get(Tokens.class).issue(phone);
        String body = "{\"replyToken\":\"" + token + "\",\"messages\":[{\"type\":\"text\",\"text\":\"a\"}]}";
        assertEquals(200, line("/v2/bot/message/reply", body, token(), null).statusCode());
        HttpResponse<String> second = line("/v2/bot/message/reply", body, token(), null);
        assertEquals(400, second.statusCode());
        assertEquals("Invalid reply token", json(second).path("message").asText());
    }

    @Test
    void aChildWhoBlockedTheAccountSeesNothingMoreAndLineDoesNotSay() {
        String id = add();
        Phone phone = demo.get(Phones.class).find(id).orElseThrow();
        act(id, "block", "{}");
        String body = "{\"to\":\"" + phone.lineId() + "\",\"messages\":[{\"type\":\"text\",\"text\":\"a\"}]}";
        assertEquals(200, line("/v2/bot/message/push", body, token(), null).statusCode());
        assertEquals(0, screen(id, 0).path("messages").size());
        assertEquals(409, demo.post(path(id, "say"), "{\"text\":\"x\"}").statusCode());
        act(id, "follow", "{}");
        assertFalse(screen(id, 0).path("blocked").asBoolean());
    }

    @Test
    void theMovingDotsEndWithTheNextMessage() {
        Phone phone = demo.get(Phones.class).add();
        line("/v2/bot/chat/loading/start", "{\"chatId\":\"" + phone.lineId() + "\",\"loadingSeconds\":10}", token(), null);
        assertTrue(screen(phone.id(), 0).path("loading").asBoolean());
        phone.received(new Phone.Received("1", "a", null, null, List.of()), Instant.now());
        assertFalse(screen(phone.id(), 0).path("loading").asBoolean());
    }

    @Test
    void anAnswerShowsTheMessageItAnswersAndNoMessageOfAnotherPhone() {
        Phone phone = demo.get(Phones.class).add();
        Phone other = demo.get(Phones.class).add();
        phone.sent("7", "text", "ยังอยู่ไหม", Instant.now());
        String push = "{\"to\":\"" + phone.lineId() + "\",\"messages\":[{\"type\":\"text\",\"text\":\"อยู่นะ\",\"quoteToken\":\"";
        assertEquals(400, line("/v2/bot/message/push", push + other.quoteToken("7") + "\"}]}", token(), null).statusCode());
        assertEquals(200, line("/v2/bot/message/push", push + phone.quoteToken("7") + "\"}]}", token(), null).statusCode());
        assertEquals("ยังอยู่ไหม", screen(phone.id(), 1).path("messages").get(0).path("quote").asText());
    }

    @Test
    void onlyTheProgramItselfMaySpeakAsTheAccount() {
        for (String path : List.of("message/reply", "message/push", "chat/loading/start", "group/C1/leave")) {
            assertEquals(401, line("/v2/bot/" + path, "{}", "another", null).statusCode(), path);
        }
        assertEquals(200, line("/v2/bot/group/C1/leave", "{}", token(), null).statusCode());
    }

    @Test
    void aPageOfTheWebCannotReachItUnderAnotherName() {
        assertTrue(statusLine("localhost").contains(" 200 "));
        assertTrue(statusLine("evil.example").contains(" 403 "));
        assertTrue(statusLine("127.0.0.1.evil.example").contains(" 403 "));
    }

    @Test
    void withALineAccountThereIsNoSimulator(@TempDir Path live) {
        try (LineStandIn line = LineStandIn.start(); Program program = Program.live(live, line, Map.of())) {
            assertFalse(program.has(Phones.class));
            for (String path : List.of("/simulator/", "/simulator/index.html", "/simulator/api/children")) {
                int status = program.get(path).statusCode();
                assertTrue(status == 401 || status == 404, path + " " + status);
            }
            assertTrue(program.post("/v2/bot/message/push", "{}").statusCode() >= 400);
        }
    }

    /** Java's own client does not let a test choose the name it asks for. */
    private static String statusLine(String host) {
        try (Socket socket = new Socket("127.0.0.1", demo.uri("/").getPort())) {
            socket.getOutputStream().write(("GET /simulator/api/children HTTP/1.1\r\nHost: " + host
                    + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().findFirst()
                    .orElse("");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String token() {
        return demo.setting("khiang.line.token");
    }

    private static HttpResponse<String> line(String path, String body, String token, String retryKey) {
        HttpRequest.Builder request = HttpRequest.newBuilder(demo.uri(path)).header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token).POST(HttpRequest.BodyPublishers.ofString(body));
        return demo.send(retryKey == null ? request : request.header("X-Line-Retry-Key", retryKey));
    }

    private static String add() {
        return json(demo.post("/simulator/api/children", "")).path("id").asText();
    }

    private static JsonNode act(String id, String deed, String body) {
        return json(demo.post(path(id, deed), body));
    }

    private static JsonNode screen(String id, int after) {
        return json(demo.get("/simulator/api/children/" + id + "?after=" + after));
    }

    private static String path(String id, String deed) {
        return "/simulator/api/children/" + id + "/" + deed;
    }

    private static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException failed) {
            throw new IllegalStateException("no JSON: " + answer.statusCode());
        }
    }
}
