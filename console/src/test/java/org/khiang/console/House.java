package org.khiang.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micronaut.context.ApplicationContext;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import javax.sql.DataSource;
import org.khiang.conversations.staff.NewMember;
import org.khiang.conversations.staff.Role;
import org.khiang.conversations.staff.SecondFactor;
import org.khiang.conversations.staff.Staff;

/** The console as it runs, on a port and a database of its own. */
final class House implements AutoCloseable {
    private final EmbeddedServer server;
    private final Map<UUID, Queue<String>> paper = new HashMap<>();

    House() {
        this(Map.of());
    }

    House(Map<String, Object> settings) {
        server = ApplicationContext.run(EmbeddedServer.class, settings, "test");
    }

    Browser browser() {
        return new Browser(server.getURI().toString());
    }

    /** A browser in which this member has signed in, with password and code. */
    Browser browserOf(NewMember member) {
        Browser browser = browser();
        assertEquals(200, pass(browser, member).statusCode());
        return browser;
    }

    /** Password and code in this browser: the first time by a new app, later by the codes it gave on paper. */
    HttpResponse<String> pass(Browser browser, NewMember member) {
        if (paper.getOrDefault(member.member().id(), new ArrayDeque<>()).isEmpty()) {
            get(SecondFactor.class).forget(member.member().id());       // the paper is used up: a new app
        }
        HttpResponse<String> next = browser.signIn(member.member().login(), member.password());
        if (next.body().contains("\"next\":\"IN\"")) {
            return next;        // a demo asks for no second proof
        }
        if (!next.body().contains("\"next\":\"APP\"")) {
            return browser.giveCode(paper.get(member.member().id()).remove());
        }
        HttpResponse<String> in = browser.giveCode(App.told(next.body()).code());
        paper.put(member.member().id(), new ArrayDeque<>(App.recovery(in.body())));
        return in;
    }

    NewMember hire(String login, Role role) {
        return get(Staff.class).add(login, "ฝน", role);
    }

    <T> T get(Class<T> part) {
        return server.getApplicationContext().getBean(part);
    }

    void change(String sql) {
        DataSource source = DelegatingDataSource.unwrapDataSource(get(DataSource.class));
        try (Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
