package org.khiang.conversations;

import io.micronaut.context.annotation.Value;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Makes sure that what was committed has reached the disk itself, not only the operating system. */
@Singleton
public class Storage {
    private final DataSource source;
    private final boolean h2;

    Storage(DataSource source, @Value("${datasources.default.url}") String url) {
        this.source = DelegatingDataSource.unwrapDataSource(source);
        this.h2 = url.startsWith("jdbc:h2:");
    }

    /** H2 commits without fsync, so a power cut could take a child's words back; PostgreSQL syncs at each commit. */
    public void sync() {
        if (!h2) {
            return;
        }
        try (Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
            connection.setAutoCommit(true);
            statement.execute("checkpoint sync");
        } catch (SQLException failed) {
            throw new IllegalStateException("the disk did not take what was committed: " + failed.getSQLState());
        }
    }

    /** True when no other node can be working on the same rows. */
    boolean onlyOneNode() {
        return h2;
    }
}
