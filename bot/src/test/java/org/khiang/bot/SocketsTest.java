package org.khiang.bot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khiang.bot.line.LineStandIn;
import org.khiang.conversations.staff.Role;

/** A whole country's counsellors watch at once, and a child in need is on each screen. */
class SocketsTest {
    private static final int PEOPLE = 5;
    private static final int CONSOLES = 200;
    private static final long LONGEST_SECONDS = 10;

    @Test
    void ofTwoHundredConsolesNoneIsForgotten(@TempDir Path dir) {
        try (LineStandIn line = LineStandIn.start();
                Program program = Program.live(dir, line, Map.of("KHIANG_DIALOGUE_QUIET", "200ms"));
                Team team = new Team(program)) {
            List<OpenConsole> consoles = openAll(program, team);
            String child = Team.child();
            consoles.forEach(OpenConsole::forget);
            String escalation = onEveryScreen(consoles, child, team);
            takenOnEveryScreen(consoles, escalation, team);
            for (OpenConsole console : consoles.subList(1, CONSOLES)) {
                String heard = console.heard().toString();
                assertFalse(heard.contains("รูป") || heard.contains(child));
            }
            consoles.forEach(OpenConsole::close);
        }
    }

    /** All knock at the same moment, as after a short failure of the network. */
    private static List<OpenConsole> openAll(Program program, Team team) {
        List<Team.Person> people = IntStream.range(0, PEOPLE)
                .mapToObj(n -> team.person("fon" + n, "ฝน" + n, Role.COUNSELLOR)).toList();
        long from = System.nanoTime();
        List<CompletableFuture<OpenConsole>> knocking = IntStream.range(0, CONSOLES).mapToObj(n ->
                OpenConsole.knock(program, people.get(n % PEOPLE).cookie(), OpenConsole.origin(program))).toList();
        List<OpenConsole> consoles = knocking.stream().map(CompletableFuture::join).toList();
        consoles.forEach(console -> console.await("hello", frame -> true));
        tell("hello on all", from);
        return consoles;
    }

    private static String onEveryScreen(List<OpenConsole> consoles, String child, Team team) {
        long from = System.nanoTime();
        team.writes(child, Team.BLACKMAIL);
        List<String> seen = each(consoles, console -> console.await("queue", frame -> !frame.path("queue").isEmpty())
                .at("/queue/0/escalation").asText());
        tell("webhook to queue frame on all", from);
        assertEquals(1, seen.stream().distinct().count());
        return seen.get(0);
    }

    private static void takenOnEveryScreen(List<OpenConsole> consoles, String escalation, Team team) {
        long from = System.nanoTime();
        assertEquals("opened", team.claims(consoles.get(0), escalation).path("type").asText());
        List<String> by = each(consoles, console -> console.await("taken", frame ->
                frame.path("escalation").asText().equals(escalation)).path("by").asText());
        tell("claim to taken on all", from);
        assertEquals(List.of("พี่ฝน0"), by.stream().distinct().toList());
        each(consoles, console -> console.await("queue", frame -> frame.path("queue").isEmpty()));
    }

    private static <T> List<T> each(List<OpenConsole> consoles, Function<OpenConsole, T> look) {
        return consoles.stream().map(look).toList();
    }

    private static void tell(String what, long from) {
        long took = System.nanoTime() - from;
        System.out.println(what + " " + CONSOLES + " consoles: " + TimeUnit.NANOSECONDS.toMillis(took) + " ms");
        assertTrue(took < TimeUnit.SECONDS.toNanos(LONGEST_SECONDS), what);
    }
}
