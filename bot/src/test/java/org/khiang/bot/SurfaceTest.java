package org.khiang.bot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.scheduling.TaskExceptionHandler;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khiang.bot.line.LineStandIn;

/** What the program shows to somebody who is not signed in. */
class SurfaceTest {
    @TempDir
    static Path dir;
    private static LineStandIn line;
    private static Program program;

    @BeforeAll
    static void start() {
        line = LineStandIn.start();
        program = Program.live(dir, line, Map.of());
    }

    @AfterAll
    static void stop() {
        program.close();
        line.close();
    }

    @Test
    void healthSaysUpAndNothingElse() {
        HttpResponse<String> health = program.get("/health");
        assertEquals(200, health.statusCode());
        assertEquals("{\"status\":\"UP\"}", health.body());
    }

    @Test
    void healthDoesNotHangOnLine() {
        line.close();
        assertEquals(200, program.get("/health").statusCode());
    }

    @Test
    void metricsAreThereForMachines() {
        HttpResponse<String> metrics = program.get("/prometheus");
        assertEquals(200, metrics.statusCode());
        assertTrue(metrics.body().contains("jvm_memory_used_bytes"));
    }

    @Test
    void everythingElseOfTheMachineRoomIsClosed() {
        for (String path : List.of("/env", "/beans", "/routes", "/loggers", "/info", "/stop", "/refresh", "/threaddump",
                "/metrics", "/flyway", "/api/me", "/api/staff", "/api/escalations")) {
            int status = program.get(path).statusCode();
            assertTrue(status == 401 || status == 404, path + " " + status);
        }
    }

    @Test
    @SuppressWarnings("unchecked")
    void aTimedTaskThatFailsPutsNoWordsIntoTheLog() {
        try (LogLines log = new LogLines()) {
            program.get(TaskExceptionHandler.class).handle(this, new IllegalStateException("quoted words"));
            assertTrue(log.hold("ALARM a timed task failed"));
            assertFalse(log.hold("quoted words"));
        }
    }

    @Test
    void aRefusalNeverQuotesWhatWasSent() {
        for (HttpResponse<String> refusal : List.of(
                program.post("/login", "{\"username\":{\"quoted\":1}"),
                program.post("/login", "quoted"),
                program.post("/simulator/api/children", "quoted"),
                program.get("/quoted?quoted=quoted"))) {
            assertTrue(refusal.statusCode() >= 400);
            assertFalse(refusal.body().contains("quoted"), refusal.body());
        }
    }
}
