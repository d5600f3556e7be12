package org.khiang.console;

import io.micronaut.context.ApplicationContext;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.runtime.server.EmbeddedServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.khiang.conversations.staff.NewMember;
import org.khiang.conversations.staff.Role;
import org.khiang.conversations.staff.Staff;

/** The console as it runs, on a port and a database of its own. */
final class House implements AutoCloseable {
    private final EmbeddedServer server;

    House() {
        this(Map.of());
    }

    House(Map<String, Object> settings) {
        server = ApplicationContext.run(EmbeddedServer.class, settings, "test");
    }

    Browser browser() {
        return new Browser(server.getURI().toString());
    }

    /** A browser in which this member has signed in. */
    Browser browserOf(NewMember member) {
        Browser browser = browser();
        browser.signIn(member.member().login(), member.password());
        return browser;
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
