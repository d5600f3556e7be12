package org.khiang.bot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as an operator starts it, in a process of its own. */
class KhiangTest {
    private record End(int code, String said) {
    }

    @Test
    void aHalfSetConfigurationEndsWithPlainWordsAndNoStackTrace() throws Exception {
        End end = run(Map.of("LINE_CHANNEL_SECRET", "hush-hush"));
        assertEquals(2, end.code());
        assertTrue(end.said().contains("LINE_CHANNEL_ACCESS_TOKEN is missing"), end.said());
        assertFalse(end.said().contains("\tat ") || end.said().contains("hush-hush"), end.said());
    }

    @Test
    void aTakenPortIsNamedTogetherWithTheWayOut() throws Exception {
        try (ServerSocket taken = new ServerSocket(0)) {
            End end = run(Map.of("MICRONAUT_SERVER_PORT", String.valueOf(taken.getLocalPort())));
            assertEquals(2, end.code());
            assertTrue(end.said().contains("port " + taken.getLocalPort() + " is taken"), end.said());
            assertTrue(end.said().contains("MICRONAUT_SERVER_PORT="), end.said());
            assertFalse(end.said().contains("\tat "), end.said());
        }
    }

    @Test
    void aDemoSaysWhereToGoIsHealthyAndLeavesNothingBehind(@TempDir Path temporary) throws Exception {
        int port = Program.freePort();
        Path said = temporary.resolve("said.txt");
        Process process = prepare(Map.of("MICRONAUT_SERVER_PORT", String.valueOf(port)),
                "-Djava.io.tmpdir=" + temporary).redirectOutput(said.toFile()).start();
        try {
            String ready = "  health         http://127.0.0.1:" + port + "/health";
            for (int i = 0; i < 1200 && !Files.readString(said).contains(ready); i++) {
                Thread.sleep(100);
            }
            assertTrue(Files.readString(said).contains(ready));
            assertTrue(holdsADemo(temporary));
            assertEquals(200, HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:"
                    + port + "/health")).build(), HttpResponse.BodyHandlers.discarding()).statusCode());
        } finally {
            process.destroy();
            process.waitFor();
        }
        assertFalse(holdsADemo(temporary));
        // every part ends before the database does, so that no answer under way is left in doubt
        assertFalse(Files.readString(said).contains("ALARM"), Files.readString(said));
    }

    private static boolean holdsADemo(Path temporary) throws IOException {
        try (Stream<Path> inside = Files.list(temporary)) {
            return inside.anyMatch(path -> path.getFileName().toString().startsWith("khiang-demo-"));
        }
    }

    private static End run(Map<String, String> environment) throws IOException, InterruptedException {
        Process process = prepare(environment, "-Xmx64m").start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new End(process.waitFor(), said);
    }

    private static ProcessBuilder prepare(Map<String, String> environment, String option) {
        ProcessBuilder program = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                option, "-cp", System.getProperty("java.class.path"), "org.khiang.bot.Khiang");
        program.environment().clear();
        program.environment().putAll(environment);
        return program.redirectErrorStream(true);
    }
}
