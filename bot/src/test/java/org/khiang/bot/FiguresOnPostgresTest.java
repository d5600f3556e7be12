package org.khiang.bot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khiang.conversations.Arrival;
import org.khiang.conversations.Conversations;
import org.khiang.conversations.InboundMessage;
import org.khiang.conversations.Kind;
import org.khiang.conversations.Reckoning;
import org.khiang.conversations.decision.DecisionCard;
import org.khiang.conversations.decision.Decisions;
import org.khiang.conversations.decision.Erasures;
import org.khiang.conversations.decision.Proposal;
import org.khiang.conversations.numbers.Figures;
import org.khiang.conversations.numbers.Numbers;
import org.khiang.conversations.staff.Member;
import org.khiang.conversations.staff.Staff;

/** Figures and erasure are mostly SQL: what holds on H2 is asked of PostgreSQL too. */
class FiguresOnPostgresTest {
    private static final String SETTING = "datasources.default.";

    @TempDir
    Path dir;
    private EmbeddedPostgres postgres;
    private Program program;

    @BeforeEach
    void start() throws IOException {
        postgres = EmbeddedPostgres.start();
        Map<String, String> environment = new HashMap<>();
        Map.of("url", postgres.getJdbcUrl("postgres", "postgres"), "username", "postgres", "password", "postgres")
                .forEach((name, value) -> {
                    System.setProperty(SETTING + name, value);
                    environment.put("DATASOURCES_DEFAULT_" + name.toUpperCase(Locale.ROOT), value);
                });
        program = Program.demo(dir, environment);
    }

    @AfterEach
    void stop() throws IOException {
        program.close();
        for (String name : new String[] {"url", "username", "password"}) {
            System.clearProperty(SETTING + name);
        }
        postgres.close();
    }

    @Test
    void aTalkIsErasedAndTheHalfYearIsTold() throws SQLException {
        program.get(Conversations.class).receive(new InboundMessage(new Arrival("event-1",
                "U0123456789abcdef0123456789abcdef", Instant.now(), "token-1"), Kind.TEXT, "หวัดดีค่ะ", "line-1"));
        program.get(Reckoning.class).round();
        UUID talk = UUID.fromString(one("select id from conversation"));
        Decisions decisions = program.get(Decisions.class);
        DecisionCard proposed = decisions.propose(staff("or"), Proposal.of(talk, "ERASE", Map.of("childWish",
                "อยากให้ลบ", "childTold", "BEFORE", "eraseScope", "ALL", "legalGround", "s.33", "why",
                "เด็กขอเองและไม่มีเรื่องค้าง")));
        decisions.approve(staff("dee"), proposed.id(), 1, "");
        assertEquals("0", one("select count(*) from conversation where key_sealed is not null"));
        assertEquals("0", one("select count(*) from message where text_sealed is not null"));
        assertEquals(1, program.get(Erasures.class).latest(staff("dee")).size());
        for (int i = 0; i < 6; i++) {
            execute("insert into tally values ('" + UUID.randomUUID() + "', '" + UUID.randomUUID() + "', null, "
                    + "'2026-03-01', 10, 'LOW', 'INFO', 'T', 'GIRL', 'NORTH', 'th', 'CHILD', 'UNASKED', 'LINE', "
                    + "'NOBODY', 'ALONE', 'BETTER', false, false, 'CLOSING')");
        }
        Figures figures = program.get(Numbers.class).asked("2026H1", null, null).orElseThrow();
        assertEquals(Figures.State.SHOWN, figures.state());
        assertFalse(figures.crosses().stream().noneMatch(table -> table.rows().equals("PROGRAM")));
    }

    private UUID staff(String login) {
        return program.get(Staff.class).all().stream().filter(one -> one.login().equals(login)).map(Member::id)
                .findFirst().orElseThrow();
    }

    private String one(String sql) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
