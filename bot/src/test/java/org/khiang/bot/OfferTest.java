package org.khiang.bot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khiang.bot.line.LineStandIn;
import org.khiang.conversations.staff.Role;

/** Offers over the live line: who is asked, who may answer, and the attempts to answer for another. */
class OfferTest {
    @TempDir
    static Path dir;
    private static LineStandIn line;
    private static Program program;
    private static Team team;
    private static Team.Person admin;
    private static Team.Person supervisor;
    private static Team.Person fon;
    private static OpenConsole first;
    private static OpenConsole second;

    @BeforeAll
    static void start() {
        line = LineStandIn.start();
        program = Program.live(dir, line, Map.of("KHIANG_DIALOGUE_QUIET", "200ms"));
        team = new Team(program);
        admin = team.person("nit", "นิด", Role.ADMIN);
        supervisor = team.person("dao", "ดาว", Role.SUPERVISOR);
        fon = team.person("fon", "ฝน", Role.COUNSELLOR);
        first = team.console(fon);
        second = team.console(team.person("may", "เมย์", Role.COUNSELLOR));
    }

    @AfterAll
    static void stop() {
        team.close();
        program.close();
        line.close();
    }

    @Test
    void oneIsAskedTheOtherIsNotAndARefusalAsksTheOther() {
        String child = Team.child();
        first.forget();
        second.forget();
        team.writes(child, Team.BLACKMAIL);
        JsonNode asked = asked(first);
        String escalation = asked.path("escalation").asText();
        OpenConsole theirs = asked.path("yours").asBoolean() ? first : second;
        OpenConsole others = theirs == first ? second : first;
        assertEquals("OFFERED", claim(others, escalation));
        assertEquals("NOT_YOURS", refuse(others, escalation, "LOAD"));
        assertEquals("NOT_YOURS", refuse(theirs, escalation, "EXPIRED"), "no reason of ours");
        others.forget();
        assertEquals("", refuse(theirs, escalation, "NOT_TODAY"));
        others.await("queue", frame -> asks(frame, escalation));
        assertEquals("OFFERED", claim(theirs, escalation));
        JsonNode opened = others.act("claim", "escalation", escalation);
        assertEquals("opened", opened.path("type").asText());
        Team.Held held = new Team.Held(others, child, opened);
        assertEquals("NOT_YOURS", theirs.act("involved", "conversation", held.conversation()).path("why").asText());
        held.closes("C01");
    }

    @Test
    void whoPausesIsGivenNothingAndWhoGoesIsNobodyForTheBot() {
        assertEquals("accepted", first.act("shift", "code", "PAUSE").path("type").asText());
        first.await("queue", frame -> frame.at("/shift/state").asText().equals("PAUSE"));
        assertEquals("BAD_CODE", first.act("shift", "code", "HOLIDAY").path("why").asText());
        String child = Team.child();
        second.forget();
        team.writes(child, Team.BLACKMAIL);
        String escalation = second.await("queue", frame -> frame.path("asked").size() > 0)
                .at("/asked/0/escalation").asText();
        assertEquals("OFF_SHIFT", claim(first, escalation));
        assertEquals("NO_BREAK", second.act("waive").path("why").asText());
        new Team.Held(second, child, second.act("claim", "escalation", escalation)).closes("C01");
        assertEquals("accepted", first.act("shift", "code", "ON_SHIFT").path("type").asText());
    }

    @Test
    void aProfileIsTheAdministratorsToSetAndADayOnesOwn() {
        String id = fon.account().member().id().toString();
        String path = "/api/staff/" + id + "/profile";
        String profile = "{\"gender\":\"WOMAN\",\"languages\":[\"th\",\"lo\"],\"skills\":[\"SIGN\"],\"certified\":true}";
        assertEquals(403, team.posts(fon, path, profile).statusCode());
        assertEquals(200, team.posts(admin, path, profile).statusCode());
        for (String broken : List.of("{\"languages\":[],\"certified\":true}",
                "{\"languages\":[\"Thai\"],\"certified\":true}", "{\"skills\":[\"MAGIC\"],\"certified\":true}")) {
            assertEquals(400, team.posts(admin, path, broken).statusCode());
        }
        assertEquals(200, team.posts(fon, "/api/shift/mood", "{\"moment\":\"BEGIN\",\"step\":1}").statusCode());
        assertEquals(400, team.posts(fon, "/api/shift/mood", "{\"moment\":\"BEGIN\",\"step\":9}").statusCode());
        assertEquals(200, team.posts(fon, "/api/shift/skips", "{\"categories\":[\"NEGLECT\"]}").statusCode());
        String day = team.asks(fon, "/api/shift").body();
        assertTrue(day.contains("\"SIGN\"") && day.contains("\"begin\":1") && day.contains("NEGLECT"), day);
        String care = team.asks(supervisor, "/api/care").body();
        assertTrue(care.contains("พี่ฝน") && care.contains("\"mood\":null"), care);
        assertFalse(care.contains("NEGLECT") || care.contains("step"));
    }

    private static JsonNode asked(OpenConsole console) {
        return console.await("queue", frame -> frame.path("asked").size() > 0).at("/asked/0");
    }

    private static boolean asks(JsonNode frame, String escalation) {
        return StreamSupport.stream(frame.path("asked").spliterator(), false).anyMatch(one ->
                one.path("yours").asBoolean() && one.path("escalation").asText().equals(escalation));
    }

    private static String claim(OpenConsole console, String escalation) {
        return console.act("claim", "escalation", escalation).path("why").asText();
    }

    private static String refuse(OpenConsole console, String escalation, String why) {
        return console.act("refuse", "escalation", escalation, "code", why).path("why").asText();
    }
}
