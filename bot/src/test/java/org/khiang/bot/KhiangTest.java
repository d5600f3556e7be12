package org.khiang.bot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

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

    private static End run(Map<String, String> environment) throws IOException, InterruptedException {
        ProcessBuilder program = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", System.getProperty("java.class.path"), "org.khiang.bot.Khiang");
        program.environment().clear();
        program.environment().putAll(environment);
        Process process = program.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new End(process.waitFor(), said);
    }
}
