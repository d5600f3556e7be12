package org.khiang.bot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.khiang.bot.line.FromLine;
import org.khiang.bot.line.LineStandIn;

/** The program in a process of its own, as an operator runs it, which can be killed at any moment. */
final class OtherProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Path dir;
    private final LineStandIn line;
    private final String quiet;
    private final int port = freePort();
    private volatile Process process;

    /** Keeps its data in this folder, through all its lives; the bot lets a child finish for {@code quiet}. */
    OtherProcess(Path dir, LineStandIn line, String quiet) {
        this.dir = dir;
        this.line = line;
        this.quiet = quiet;
    }

    /** Starts it, and waits until it says that it is ready. */
    void start() {
        ProcessBuilder program = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), "org.khiang.bot.Khiang");
        program.environment().clear();
        program.environment().putAll(Map.of("KHIANG_DATA_DIR", dir.toString(), "LINE_CHANNEL_SECRET", Program.SECRET,
                "LINE_CHANNEL_ACCESS_TOKEN", Program.TOKEN, "LINE_API_BASE_URL", line.address().toString(),
                "KHIANG_UNREVIEWED_WORDING", "accept", "KHIANG_DIALOGUE_QUIET", quiet,
                "MICRONAUT_SERVER_PORT", String.valueOf(port)));
        try {
            process = program.redirectErrorStream(true).redirectOutput(dir.resolve("said.txt").toFile()).start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        awaitUp();
    }

    private void awaitUp() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!isUp()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new AssertionError("the program does not start: " + said());
            }
            rest(50);
        }
    }

    private String said() {
        try {
            return Files.readString(dir.resolve("said.txt"));
        } catch (IOException silent) {
            return "";
        }
    }

    private boolean isUp() {
        try {
            return send(HttpRequest.newBuilder(uri("/health")).GET()).statusCode() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    /** Ends it as a power cut does: nothing of it runs any more, not even its last wishes. */
    void kill() {
        process.destroyForcibly();
        end();
    }

    /** Asks it to end. */
    void stop() {
        process.destroy();
        end();
    }

    private void end() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("the program does not end");
            }
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** Webhooks for it; a dead program makes them fail with an UncheckedIOException. */
    FromLine webhooks() {
        return new FromLine(uri("/line/webhook"), this::send);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.timeout(Duration.ofSeconds(20)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** The first number of this query; only while it does not run. */
    long ask(String query) {
        String url = "jdbc:h2:file:" + dir.resolve("khiang") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;IFEXISTS=TRUE";
        try (Connection connection = DriverManager.getConnection(url, "sa", "");
                Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    static void rest(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static int freePort() {
        try (ServerSocket probe = new ServerSocket(0)) {
            return probe.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        if (process != null) {
            process.destroyForcibly();
        }
    }
}
