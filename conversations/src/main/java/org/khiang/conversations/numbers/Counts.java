package org.khiang.conversations.numbers;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/** Raw counts by SQL, nothing hidden yet: they leave this package only through {@link Numbers}. */
@Singleton
class Counts {
    private final JdbcOperations jdbc;

    Counts(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** What is counted: sessions, and children and cases within a half-year. */
    enum Of {
        CONTACTS("count(*)"), CHILDREN("count(distinct child_number)"), CASES("count(distinct case_number)");

        private final String count;

        Of(String count) {
            this.count = count;
        }
    }

    /** How many in all. */
    @Transactional(readOnly = true)
    int all(Of what, Period period) {
        return by(what, "'ALL'", period).getOrDefault("ALL", 0);
    }

    /** How many of each value; values that nobody has are left out. */
    @Transactional(readOnly = true)
    Map<String, Integer> by(Of what, Dimension dimension, Period period) {
        return by(what, dimension.column(), period);
    }

    /** Contacts of each day that had any. */
    @Transactional(readOnly = true)
    Map<String, Integer> byDay(Period period) {
        return by(Of.CONTACTS, "cast(t.on_day as varchar)", period);
    }

    private Map<String, Integer> by(Of what, String column, Period period) {
        return jdbc.prepareStatement("select a, " + what.count + " from (select " + column
                + " as a, t.child_number, t.case_number from tally t where t.on_day between ? and ?) x group by a",
                statement -> read(at(statement, period)));
    }

    /** Contacts of each pair of values. */
    @Transactional(readOnly = true)
    Map<String, Map<String, Integer>> by(Dimension rows, Dimension columns, Period period) {
        return jdbc.prepareStatement("select a, b, count(*) from (select " + rows.column() + " as a, "
                + columns.column() + " as b from tally t where t.on_day between ? and ?) x group by a, b",
                statement -> readPairs(at(statement, period)));
    }

    private static PreparedStatement at(PreparedStatement statement, Period period) throws SQLException {
        statement.setObject(1, period.from());
        statement.setObject(2, period.to());
        return statement;
    }

    private static Map<String, Integer> read(PreparedStatement statement) throws SQLException {
        Map<String, Integer> counts = new TreeMap<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                counts.put(row.getString(1), row.getInt(2));
            }
        }
        return counts;
    }

    private static Map<String, Map<String, Integer>> readPairs(PreparedStatement statement) throws SQLException {
        Map<String, Map<String, Integer>> counts = new TreeMap<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                counts.computeIfAbsent(row.getString(1), value -> new TreeMap<>()).put(row.getString(2), row.getInt(3));
            }
        }
        return counts;
    }
}
