package org.khiang.conversations.staff;

import io.micronaut.context.ApplicationContext;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.khiang.conversations.PinnedClock;

/** The program with a database of its own and a clock that tests move. */
final class House implements AutoCloseable {
    private final ApplicationContext context;
    private final String database;

    House() {
        this("staff-" + UUID.randomUUID(), Map.of());
    }

    House(String database, Map<String, Object> more) {
        Map<String, Object> settings = new HashMap<>(Map.of(
                "datasources.default.url", "jdbc:h2:mem:" + database + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                        + "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
                "datasources.default.driver-class-name", "org.h2.Driver",
                "datasources.default.username", "sa",
                "datasources.default.dialect", "POSTGRES",
                "flyway.datasources.default.enabled", true,
                "khiang.data-dir", "target/test-data/" + UUID.randomUUID(),
                "khiang.staff.bcrypt-cost", 4));
        settings.putAll(more);
        this.database = database;
        this.context = ApplicationContext.run(settings);
    }

    House restarted(Map<String, Object> more) {
        close();
        return new House(database, more);
    }

    <T> T get(Class<T> part) {
        return context.getBean(part);
    }

    void pass(Duration time) {
        get(PinnedClock.class).advance(time);
    }

    NewMember hire(String login, Role role) {
        return get(Staff.class).add(login, "ฝน", role);
    }

    /** Every cell of a table, as a thief of the database would read it. */
    String stolen(String table) {
        StringBuilder cells = new StringBuilder();
        run("select * from " + table, rows -> {
            while (rows.next()) {
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    cells.append(rows.getString(i)).append('\n');
                }
            }
        });
        return cells.toString();
    }

    void change(String sql) {
        try (Connection connection = source().getConnection(); Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    private void run(String sql, Reading reading) {
        try (Connection connection = source().getConnection(); Statement statement = connection.createStatement();
             ResultSet rows = statement.executeQuery(sql)) {
            reading.read(rows);
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    private DataSource source() {
        return DelegatingDataSource.unwrapDataSource(get(DataSource.class));
    }

    private interface Reading {
        void read(ResultSet rows) throws SQLException;
    }

    @Override
    public void close() {
        context.close();
    }
}
