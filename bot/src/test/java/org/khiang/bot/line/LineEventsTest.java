package org.khiang.bot.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.linecorp.bot.webhook.model.Event;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineEventsTest {
    private static final String SOURCE = "\"source\":{\"type\":\"user\",\"userId\":\"U" + "a".repeat(32) + "\"}";

    @Test
    void whatIsNoJsonObjectIsNotRead() {
        for (String body : List.of("", "hello", "[]", "null", "7", "{\"events\":[", "{} {}")) {
            assertTrue(LineEvents.read(bytes(body)).isEmpty(), body);
        }
    }

    @Test
    void theVerifyButtonOfLineBringsNoEvents() {
        assertEquals(List.of(), read());
        assertEquals(List.of(), LineEvents.read(bytes("{}")).orElseThrow());
        assertEquals(List.of(), LineEvents.read(bytes("{\"events\":null}")).orElseThrow());
    }

    @Test
    void eventsComeInTheOrderInWhichTheyHappened() {
        List<Event> events = read(follow("later", 2000, ""), follow("sooner", 1000, ""));
        assertEquals(List.of("sooner", "later"), events.stream().map(Event::webhookEventId).toList());
    }

    @Test
    void oneUnreadableEventDoesNotTakeTheOthersWithIt() {
        List<Event> events = read("7", "[]", "{\"type\":\"message\",\"timestamp\":\"noon\"," + SOURCE + "}",
                follow("good", 1000, ""));
        assertEquals(List.of("good"), events.stream().map(Event::webhookEventId).toList());
    }

    @Test
    void anEventInStandbyDoesNotConcernUs() {
        assertEquals(List.of(), read(follow("e", 1000, ",\"mode\":\"standby\"")));
    }

    @Test
    void anEventWithoutIdTimeOrSourceDoesNotConcernUs() {
        assertEquals(List.of(), read("{\"type\":\"follow\",\"timestamp\":1000," + SOURCE + "}",
                "{\"type\":\"follow\",\"webhookEventId\":\"e\"," + SOURCE + "}",
                "{\"type\":\"follow\",\"webhookEventId\":\"e\",\"timestamp\":1000}",
                follow("", 1000, ""), follow("e".repeat(65), 1000, ""), follow("e", -1, "")));
    }

    @Test
    void newFieldsTypesAndModesOfLineDoNoHarm() {
        assertEquals(1, read(follow("e", 1000, ",\"mode\":\"somethingNew\",\"extra\":{\"deep\":[1]}")).size());
        assertEquals(1, read("{\"type\":\"somethingNew\",\"webhookEventId\":\"e\",\"timestamp\":1000," + SOURCE + "}")
                .size());
    }

    private static List<Event> read(String... events) {
        return LineEvents.read(bytes("{\"destination\":\"U0\",\"events\":[" + String.join(",", events) + "]}"))
                .orElseThrow();
    }

    private static String follow(String id, long at, String more) {
        return "{\"type\":\"follow\",\"webhookEventId\":\"" + id + "\",\"timestamp\":" + at + "," + SOURCE + more + "}";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
