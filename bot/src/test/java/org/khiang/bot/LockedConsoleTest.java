package org.khiang.bot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khiang.bot.line.LineStandIn;
import org.khiang.conversations.staff.Role;

/** What a locked screen hears of a child, and every way round the lock (CP-01). */
class LockedConsoleTest {
    private static final String LATER = "พี่ยังอยู่ไหม";

    @TempDir
    static Path dir;
    private static LineStandIn line;
    private static Program program;
    private static Team team;
    private static Team.Person fon;
    private static Team.Held held;

    @BeforeAll
    static void start() {
        line = LineStandIn.start();
        program = Program.live(dir, line, Map.of("KHIANG_DIALOGUE_QUIET", "200ms"));
        team = new Team(program);
        fon = team.person("fon", "ฝน", Role.COUNSELLOR);
        held = team.talksWith(team.console(fon), Team.child());
    }

    @AfterAll
    static void stop() {
        team.close();
        program.close();
        line.close();
    }

    @Test
    void aLockedScreenHearsNoWordOfTheChildUntilItIsOpenedAndThenAllOfThem() {
        OpenConsole console = held.console();
        console.forget();
        assertEquals(200, team.posts(fon, "/api/lock", "{}").statusCode());
        assertTrue(console.await("locked", frame -> true).path("locked").asBoolean());
        console.forget();
        team.writes(held.child(), LATER);
        team.writes(Team.child(), "พ่อเอามีดไล่อยู่ตอนนี้");
        JsonNode alarm = console.await("locked", frame -> frame.path("alarms").asInt() == 1);
        assertEquals(List.of("type", "now", "locked", "count", "alarms"), fields(alarm));
        for (String act : List.of("open", "read", "typing", "handBack", "suggest")) {
            assertEquals("LOCKED", held.does(act).path("why").asText(), act);
        }
        assertEquals("LOCKED", held.says("อยู่นะ").path("why").asText());
        assertEquals("LOCKED", console.act("earlier", "conversation", held.conversation(), "after", 9).path("why")
                .asText());
        assertFalse(console.heard().toString().contains("ยังอยู่") || console.heard().toString().contains("มีด"));
        OpenConsole again = team.console(fon);
        assertTrue(again.await("hello", frame -> true).path("locked").asBoolean());
        assertFalse(again.heard().toString().contains("queue"), "a new line is no way round the lock");
        assertEquals(401, team.posts(fon, "/api/unlock", "{\"password\":\"guess\"}").statusCode());
        assertEquals(200, unlock().statusCode());
        assertEquals(1, console.await("hello", frame -> !frame.path("locked").asBoolean()).path("mine").size());
        assertTrue(held.does("open").toString().contains(LATER));
    }

    @Test
    void anotherPersonsScreenStaysOpen() {
        OpenConsole may = team.console(team.person("may", "เมย์", Role.COUNSELLOR));
        may.forget();
        assertEquals("NOT_YOURS", may.act("suggest", "conversation", held.conversation()).path("why").asText());
        assertEquals("NOT_YOURS", may.act("earlier", "conversation", held.conversation(), "after", 99).path("why")
                .asText());
    }

    private static HttpResponse<String> unlock() {
        return team.posts(fon, "/api/unlock", "{\"password\":\"" + fon.account().password() + "\"}");
    }

    private static List<String> fields(JsonNode frame) {
        List<String> names = new ArrayList<>();
        frame.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
