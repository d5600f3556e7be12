package org.khiang.bot;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.khiang.bot.line.LineStandIn;

/** The whole program in a test, started from environment variables as an operator does it, on a database of its own. */
public final class Program implements AutoCloseable {
    /** The channel secret of a program with an account. */
    public static final String SECRET = "test-secret";
    /** Its access token. */
    public static final String TOKEN = "test-token";

    private final Setup setup;
    private final EmbeddedServer server;
    private final HttpClient http = HttpClient.newHttpClient();

    /** A test lives through a month of shifts in a minute, so nobody rests in it unless that is what it is about. */
    private static final Map<String, Object> NO_RESTS = Map.of("khiang.care.after-emergency", "0s",
            "khiang.care.after-high", "0s", "khiang.care.grave-a-shift", "1000");

    private Program(Map<String, String> environment) {
        this(environment, NO_RESTS);
    }

    private Program(Map<String, String> environment, Map<String, Object> care) {
        setup = Setup.of(environment, () -> {
            throw new IllegalStateException("tests name their folder");
        });
        server = ApplicationContext.builder().deduceEnvironment(false).properties(setup.settings())
                .properties(care).start()
                .getBean(EmbeddedServer.class).start();
    }

    /** With a LINE account, whose platform is played by {@code line}; answers come after a short quiet. */
    public static Program live(Path dataDir, LineStandIn line, Map<String, String> more) {
        Map<String, String> environment = base(dataDir);
        environment.put("LINE_CHANNEL_SECRET", SECRET);
        environment.put("LINE_CHANNEL_ACCESS_TOKEN", TOKEN);
        environment.put("LINE_API_BASE_URL", line.address().toString());
        environment.put("KHIANG_UNREVIEWED_WORDING", "accept");
        environment.putAll(more);
        return new Program(environment);
    }

    /** Without an account: the simulator is there. */
    public static Program demo(Path dataDir) {
        return new Program(base(dataDir));
    }

    /** Without an account, and with these settings. */
    public static Program demo(Path dataDir, Map<String, String> more) {
        Map<String, String> environment = base(dataDir);
        environment.putAll(more);
        return new Program(environment);
    }

    /** The same with the breaks and limits that staff have in life. */
    public static Program caring(Path dataDir) {
        return new Program(base(dataDir), Map.of());
    }

    /** A demo in which a counsellor's lost line is told of after three seconds and acted on after six. */
    public static Program hasty(Path dataDir) {
        Map<String, Object> settings = new HashMap<>(NO_RESTS);
        settings.put("khiang.lost-line.tell", "3s");
        settings.put("khiang.lost-line.take", "6s");
        return new Program(base(dataDir), settings);
    }

    private static Map<String, String> base(Path dataDir) {
        Map<String, String> environment = new HashMap<>();
        environment.put("KHIANG_DATA_DIR", dataDir.toString());
        environment.put("MICRONAUT_SERVER_PORT", String.valueOf(freePort()));
        return environment;
    }

    static int freePort() {
        try (ServerSocket probe = new ServerSocket(0)) {
            return probe.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A bean, for looking at what no door shows. */
    public <T> T get(Class<T> type) {
        return server.getApplicationContext().getBean(type);
    }

    /** True when the program has such a part at all. */
    public boolean has(Class<?> type) {
        return server.getApplicationContext().containsBean(type);
    }

    /** What a property of the program was set to. */
    public String setting(String name) {
        return setup.settings().get(name).toString();
    }

    public URI uri(String path) {
        return URI.create("http://127.0.0.1:" + setup.port() + path);
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(uri(path)).GET());
    }

    public HttpResponse<String> post(String path, String json) {
        return send(HttpRequest.newBuilder(uri(path)).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** How many rows a table holds. */
    public long count(String table) {
        try (Connection connection = connect(); Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Does this to the database behind the program's back. */
    public void execute(String sql) {
        try (Connection connection = connect(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(setting("datasources.default.url"), "sa", "");
    }

    @Override
    public void close() {
        server.stop();
        server.getApplicationContext().close();
    }
}
