package org.khiang.bot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khiang.bot.line.LineStandIn;
import org.khiang.conversations.staff.Role;

/** A counsellor whose line or whose server went away finds the child again, with everything that was said meanwhile. */
class LostLineTest {
    private static final List<String> MEANWHILE = IntStream.range(0, 20).mapToObj(n -> "ข้อความที่ " + n).toList();

    private final String child = Team.child();

    @Test
    void aTalkSurvivesABrokenLineAndARestartOfTheProgram(@TempDir Path dir) {
        try (LineStandIn line = LineStandIn.start()) {
            Team.Person fon;
            String conversation;
            try (Program program = start(dir, line); Team team = new Team(program)) {
                fon = team.person("fon", "ฝน", Role.COUNSELLOR);
                OpenConsole before = team.console(fon);
                Team.Held held = team.talksWith(before, child);
                conversation = held.conversation();
                held.says("พี่อยู่ตรงนี้นะ");
                before.breakOff();
                team.writes(child, "หายไปไหน");
                assertShown(team.console(fon), conversation, "พี่อยู่ตรงนี้นะ", "หายไปไหน");
            }
            try (Program program = start(dir, line); Team team = new Team(program)) {
                team.writes(child, "กลับมาแล้วหรือยัง");
                OpenConsole after = team.console(fon);
                assertShown(after, conversation, "พี่อยู่ตรงนี้นะ", "หายไปไหน", "กลับมาแล้วหรือยัง");
                assertEquals("accepted", after.act("say", "conversation", conversation, "text", "พี่กลับมาแล้ว")
                        .path("type").asText());
                line.await(() -> line.shownTo(child).contains("พี่กลับมาแล้ว"));
            }
        }
    }

    @Test
    void whoOpensATalkInTheMiddleOfABurstMissesNoLine(@TempDir Path dir) {
        try (LineStandIn line = LineStandIn.start(); Program program = start(dir, line);
                Team team = new Team(program)) {
            Team.Person fon = team.person("fon", "ฝน", Role.COUNSELLOR);
            Team.Held held = team.talksWith(team.console(fon), child);
            CompletableFuture<Void> burst = CompletableFuture.runAsync(
                    () -> MEANWHILE.forEach(words -> team.writes(child, words)));
            List<OpenConsole> others = IntStream.range(0, 8).mapToObj(n -> {
                OpenConsole other = team.console(fon);
                other.act("open", "conversation", held.conversation());
                return other;
            }).toList();
            burst.join();
            others.forEach(other -> other.await("events", frame -> heard(other).containsAll(MEANWHILE)));
        }
    }

    private static Program start(Path dir, LineStandIn line) {
        return Program.live(dir, line, Map.of("KHIANG_DIALOGUE_QUIET", "200ms"));
    }

    private static void assertShown(OpenConsole console, String conversation, String... words) {
        JsonNode hello = console.heard().get(0);
        assertEquals(conversation, hello.path("mine").get(0).path("conversation").asText());
        String shown = console.act("open", "conversation", conversation, "after", "0").toString();
        for (String line : words) {
            assertTrue(shown.contains(line));
        }
    }

    /** The words of the child on this console, from the talk as it was opened and from all events since. */
    private static Set<String> heard(OpenConsole console) {
        Set<String> words = new HashSet<>();
        console.heard().forEach(frame -> {
            frame.at("/talk/lines").forEach(line -> words.add(line.path("text").asText()));
            frame.path("events").forEach(event -> words.add(event.at("/line/text").asText()));
        });
        return words;
    }
}
