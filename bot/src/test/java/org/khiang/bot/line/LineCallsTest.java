package org.khiang.bot.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khiang.bot.Program;
import org.khiang.bot.line.LineStandIn.Call;
import org.khiang.bot.line.LineStandIn.To;
import org.khiang.conversations.Outcome;
import org.khiang.conversations.OutgoingCall;
import org.khiang.conversations.dialogue.Button;
import org.khiang.conversations.privacy.Vault;

/** What LINE answers, and what we may conclude from it. */
class LineCallsTest {
    private static final String LINE_ID = "U" + "b".repeat(32);

    @TempDir
    static Path dir;
    private static LineStandIn line;
    private static Program program;
    private static UUID child;

    @BeforeAll
    static void start() {
        line = LineStandIn.start();
        program = Program.live(dir, line, Map.of());
        child = program.get(Vault.class).childOf(LINE_ID);
    }

    @AfterAll
    static void stop() {
        program.close();
        line.close();
    }

    @Test
    void aReplyGoesOutWithItsTokenAndWithoutARetryKey() {
        assertEquals(Ended.taken(), make(reply("token-1")));
        Call call = last(To.REPLY);
        assertEquals("token-1", call.body().path("replyToken").asText());
        assertNull(call.retryKey());
        assertEquals("Bearer " + Program.TOKEN, call.authorization());
    }

    @Test
    void aPushGoesToTheChildWithTheCallsIdAsRetryKey() {
        OutgoingCall push = push();
        assertEquals(Ended.taken(), make(push));
        assertEquals(LINE_ID, last(To.PUSH).body().path("to").asText());
        assertEquals(push.id().toString(), last(To.PUSH).retryKey());
    }

    @Test
    void aPushThatLineTookBeforeCountsAsTaken() {
        OutgoingCall push = push();
        make(push);
        int shown = line.shown().size();
        assertEquals(Ended.taken(), make(push));
        assertEquals(shown, line.shown().size());
    }

    @Test
    void aReplyThatLineCannotUseIsToGoOutAsAPush() {
        make(reply("token-2"));
        assertEquals(Outcome.TOKEN_REFUSED, make(reply("token-2")).outcome());
        line.answer(To.REPLY, 400, "The request body has 1 error(s)");
        assertEquals(Outcome.TOKEN_REFUSED, make(reply("token-3")).outcome());
    }

    @Test
    void aCallThatLineCannotTakeNowMayGoAgain() {
        line.answer(To.PUSH, 429, "The API rate limit has been exceeded. Try again later.");
        assertEquals(new Ended(Outcome.NOT_NOW, "HTTP_429"), make(push()));
        line.answer(To.REPLY, 429, "You have reached your monthly limit.");
        assertEquals(Outcome.NOT_NOW, make(reply("token-4")).outcome());
    }

    @Test
    void aRefusalKeepsItsCode() {
        line.answer(To.PUSH, 403, "Forbidden");
        assertEquals(new Ended(Outcome.REFUSED, "HTTP_403"), make(push()));
        line.answer(To.PUSH, 400, "Failed to send messages");
        assertEquals(new Ended(Outcome.REFUSED, "HTTP_400"), make(push()));
    }

    @Test
    void whenLineBreaksNobodyKnowsWhetherItWasTaken() {
        line.answer(To.PUSH, 500, "Internal server error");
        assertEquals(new Ended(Outcome.UNKNOWN, "HTTP_500"), make(push()));
        line.answer(To.PUSH, 403, "\" not JSON");
        assertEquals(Outcome.UNKNOWN, make(push()).outcome());
        line.drop(To.PUSH);
        assertEquals(Outcome.UNKNOWN, make(push()).outcome());
    }

    @Test
    void aReplyTakenOnABreakingLineIsNotSentAgainBehindOurBack() {
        make(reply("token-5"));         // leaves a connection open, which the client would quietly try anew
        line.dropAfterAccept(To.REPLY);
        int before = line.calls(To.REPLY).size();
        assertEquals(Outcome.UNKNOWN, make(reply("token-6")).outcome());
        assertEquals(before + 1, line.calls(To.REPLY).size());
        assertEquals(Outcome.TOKEN_REFUSED, make(reply("token-6")).outcome());
    }

    @Test
    void anAnswerThatDoesNotComeInTimeLeavesItOpen() {
        line.delay(To.PUSH, Duration.ofSeconds(9));
        long begun = System.nanoTime();
        assertEquals(Outcome.UNKNOWN, make(push()).outcome());
        assertTrue(Duration.ofNanos(System.nanoTime() - begun).compareTo(Duration.ofSeconds(20)) < 0);
    }

    @Test
    void buttonsHangUnderTheLastLineOnlyAndANumberOpensTheDialler() {
        make(new OutgoingCall(UUID.randomUUID(), child, "token-7", List.of("one", "two"),
                List.of(new Button("safe", "SAFETY_NOW:0", null), new Button("191", "SAFETY_NOW:1", "191")),
                null, null, false));
        JsonNode messages = last(To.REPLY).body().path("messages");
        assertFalse(messages.get(0).has("quickReply"));
        JsonNode items = messages.get(1).path("quickReply").path("items");
        assertEquals("{\"type\":\"postback\",\"label\":\"safe\",\"data\":\"SAFETY_NOW:0\",\"displayText\":\"safe\"}",
                withoutNulls(items.get(0).path("action")));
        assertEquals("{\"type\":\"uri\",\"label\":\"191\",\"uri\":\"tel:191\"}",
                withoutNulls(items.get(1).path("action")));
    }

    @Test
    void theWayOutIsNotWrittenIntoTheChat() {
        make(new OutgoingCall(UUID.randomUUID(), child, "token-out", List.of("one"),
                List.of(new Button("leave", "LISTEN:3", null, true)), null, null, false));
        JsonNode action = last(To.REPLY).body().at("/messages/0/quickReply/items/0/action");
        assertEquals("{\"type\":\"postback\",\"label\":\"leave\",\"data\":\"LISTEN:3\"}", withoutNulls(action));
    }

    @Test
    void aCounsellorSpeaksUnderTheServiceName() {
        make(new OutgoingCall(UUID.randomUUID(), child, "token-8", List.of("one", "two"), List.of(), "P'Fon", null,
                false));
        last(To.REPLY).body().path("messages")
                .forEach(message -> assertEquals("P'Fon", message.path("sender").path("name").asText()));
        make(reply("token-9"));
        assertFalse(last(To.REPLY).body().path("messages").get(0).hasNonNull("sender"));
    }

    @Test
    void anAnswerShowsTheMessageItAnswersAboveItsFirstLine() {
        make(quoting("token-q"));
        JsonNode messages = last(To.REPLY).body().path("messages");
        assertEquals("ticket", messages.get(0).path("quoteToken").asText());
        assertFalse(messages.get(1).hasNonNull("quoteToken"));
    }

    @Test
    void aTicketThatLineRefusesIsToldApartFromALineThatItRefuses() {
        line.answer(To.PUSH, 400, "Failed to send messages");
        assertEquals(new Ended(Outcome.QUOTE_REFUSED, "HTTP_400"), make(quoting(null)));
        line.answer(To.REPLY, 400, "Failed to send messages");
        assertEquals(Outcome.TOKEN_REFUSED, make(quoting("token-r")).outcome());
        line.answer(To.PUSH, 403, "Forbidden");
        assertEquals(Outcome.REFUSED, make(quoting(null)).outcome());
    }

    private static OutgoingCall quoting(String token) {
        return new OutgoingCall(UUID.randomUUID(), child, token, List.of("one", "two"), List.of(), null, "ticket",
                false);
    }

    private static String withoutNulls(JsonNode action) {
        StringBuilder text = new StringBuilder();
        for (String name : List.of("type", "label", "data", "displayText", "uri")) {
            if (action.hasNonNull(name)) {
                text.append(text.isEmpty() ? "{" : ",").append('"').append(name).append("\":").append(action.get(name));
            }
        }
        return text.append('}').toString();
    }

    private static Ended make(OutgoingCall call) {
        return program.get(LineCalls.class).make(call);
    }

    private static OutgoingCall reply(String token) {
        return new OutgoingCall(UUID.randomUUID(), child, token, List.of("hello"), List.of(), null, null, false);
    }

    private static OutgoingCall push() {
        return reply(null);
    }

    private static Call last(To to) {
        List<Call> calls = line.calls(to);
        return calls.get(calls.size() - 1);
    }
}
