package org.khiang.bot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.web.router.Router;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.khiang.bot.line.LineStandIn;
import org.khiang.conversations.staff.Role;

/** Who may do what, as access.tsv says it: each door of the running program and each act, as everybody in turn. */
class AccessTest {
    @TempDir
    static Path dir;
    private static LineStandIn line;
    private static Program program;
    private static Team team;
    private static Team.Held held;
    private static OpenConsole other;
    private static final Map<Role, Team.Person> PEOPLE = new EnumMap<>(Role.class);
    private static final Map<Role, OpenConsole> CONSOLES = new EnumMap<>(Role.class);

    @BeforeAll
    static void start() {
        line = LineStandIn.start();
        program = Program.live(dir, line, Map.of("KHIANG_DIALOGUE_QUIET", "200ms"));
        team = new Team(program);
        held = team.talksWith(team.console(team.person("holder", "ฝน", Role.COUNSELLOR)), Team.child());
        other = team.console(team.person("other", "เมย์", Role.COUNSELLOR));
        for (Role role : Role.values()) {
            PEOPLE.put(role, team.person("a-" + role.name().toLowerCase(Locale.ROOT), "คน", role));
        }
    }

    @AfterAll
    static void stop() {
        team.close();
        program.close();
        line.close();
    }

    @Test
    void everyDoorAndEveryActOfTheProgramIsInTheTable() {
        Set<String> doors = program.get(Router.class).uriRoutes()
                .map(route -> route.getHttpMethodName() + " " + route.getUriMatchTemplate().toPathString())
                .filter(door -> !door.startsWith("HEAD ")).collect(Collectors.toCollection(TreeSet::new));
        AccessTable.acts().forEach(act -> doors.add("ACT " + act));
        assertEquals(String.join("\n", doors), String.join("\n", new TreeSet<>(AccessTable.read().keySet())));
    }

    @Test
    void thePageThatTellsStaffWhoMayDoWhatSaysWhatThisTableSays() throws IOException {
        Map<String, String> told = new TreeMap<>();
        JsonNode sight = told();
        sight.path("rooms").forEach(room -> room.path("doors").forEach(door ->
                told.put(door.path("method").asText() + " " + door.path("path").asText(), roles(door))));
        sight.path("acts").forEach(act -> told.put("ACT " + act.path("name").asText(), roles(act)));
        Map<String, String> known = new TreeMap<>();
        AccessTable.read().values().stream().filter(row -> row.act() || row.door().startsWith("/api/"))
                .forEach(row -> known.put(row.name(), row.roles().toString()));
        assertEquals(known.toString().replace("], ", "]\n"), told.toString().replace("], ", "]\n"));
    }

    @Test
    void everyRoomAndEveryActHasAWordForThosePeople() throws IOException {
        JsonNode sight = told();
        Set<String> needed = new TreeSet<>();
        sight.path("rooms").forEach(room -> needed.add("roles.room." + room.path("name").asText()));
        sight.path("acts").forEach(act -> needed.add("roles.act." + act.path("name").asText()));
        JsonNode words = new ObjectMapper().readTree(program.send(HttpRequest.newBuilder(
                program.uri("/console/words/th/plan.json")).GET()).body());
        assertEquals(List.of(), needed.stream().filter(key -> !words.has(key)).toList());
    }

    private static JsonNode told() throws IOException {
        return new ObjectMapper().readTree(program.send(HttpRequest.newBuilder(program.uri("/api/roles"))
                .header("Cookie", PEOPLE.get(Role.ANALYST).cookie()).GET()).body());
    }

    private static String roles(JsonNode entry) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        entry.path("roles").forEach(role -> roles.add(Role.valueOf(role.asText())));
        return roles.toString();
    }

    @TestFactory
    List<DynamicTest> aDoorIsShutToWhoeverTheTableDoesNotName() {
        List<DynamicTest> tests = new ArrayList<>();
        AccessTable.read().values().stream().filter(row -> row.shut() || row.door().startsWith("/api/")).forEach(row -> {
            tests.add(DynamicTest.dynamicTest(row.name() + " as a stranger",
                    () -> assertEquals(401, ask(row, "").statusCode())));
            Arrays.stream(Role.values()).forEach(role -> tests.add(DynamicTest.dynamicTest(row.name() + " as " + role,
                    () -> assertEquals(!row.roles().contains(role),
                            ask(row, cookie(row, role)).statusCode() == 403))));
        });
        return tests;
    }

    /** Whoever locks a screen reads nothing with that sign-in any more: that is asked with one of its own. */
    private static String cookie(AccessTable.Row row, Role role) {
        return row.door().equals("/api/lock") ? team.person("l-" + role.name().toLowerCase(Locale.ROOT), "คน", role)
                .cookie() : PEOPLE.get(role).cookie();
    }

    @TestFactory
    List<DynamicTest> anActIsRefusedToWhoeverTheTableDoesNotName() {
        return AccessTable.read().values().stream().filter(AccessTable.Row::act)
                .flatMap(row -> Arrays.stream(Role.values()).filter(role -> !row.roles().contains(role))
                        .map(role -> DynamicTest.dynamicTest(row.name() + " as " + role, () -> refused(row, role))))
                .toList();
    }

    private static void refused(AccessTable.Row row, Role role) {
        if (!AccessTable.sits(role)) {
            assertTrue(program.send(HttpRequest.newBuilder(program.uri("/ws/console"))
                    .header("Cookie", PEOPLE.get(role).cookie()).GET()).statusCode() >= 400);
            return;
        }
        OpenConsole console = CONSOLES.computeIfAbsent(role, one -> team.console(PEOPLE.get(one)));
        assertEquals("NOT_YOURS", console.act(row.door(), fields(row)).path("why").asText());
    }

    @TestFactory
    List<DynamicTest> aTalkOfSomebodyElseIsAsGoodAsNone() {
        return AccessTable.read().values().stream().filter(AccessTable.Row::own)
                .map(row -> DynamicTest.dynamicTest(row.name() + " of somebody else's talk", () -> strange(row)))
                .toList();
    }

    private static void strange(AccessTable.Row row) {
        if (row.act()) {
            assertTrue(Set.of("NOT_YOURS", "SOMEONE_WAS_FIRST").contains(
                    other.act(row.door(), fields(row)).path("why").asText()), row.name());
        } else {
            int status = ask(row, PEOPLE.get(Role.COUNSELLOR).cookie()).statusCode();
            assertTrue(status == 403 || status == 404, row.name() + " " + status);
        }
    }

    private static Object[] fields(AccessTable.Row row) {
        return new Object[] {"conversation", held.conversation(), "escalation", held.escalation(),
            "text", "ข้อความลอง", "code", "C01", "to", UUID.randomUUID().toString(), "after", "1",
            "line", UUID.randomUUID().toString()};
    }

    private static HttpResponse<String> ask(AccessTable.Row row, String cookie) {
        String path = row.door().replace("{conversation}", held.conversation())
                .replace("{escalation}", held.escalation()).replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
        HttpRequest.Builder request = OpenConsole.json(program, path, row.body())
                .method(row.method(), row.method().equals("GET") ? HttpRequest.BodyPublishers.noBody()
                        : HttpRequest.BodyPublishers.ofString(row.body()));
        HttpResponse<String> answer = program.send(cookie.isEmpty() ? request : request.header("Cookie", cookie));
        assertTrue(answer.statusCode() < 500, row.name() + " broke");
        return answer;
    }
}
