package org.khiang.conversations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khiang.conversations.numbers.Tallies;
import org.khiang.conversations.numbers.Uncounted;
import org.khiang.conversations.record.Paper;
import org.khiang.conversations.record.Papers;
import org.khiang.conversations.staff.Presence;

/** A talk is counted by codes alone, once, and its count soon leads nowhere. */
class ReckoningTest {
    private static final String GRAVE = "มีคนขู่จะปล่อยรูป ถ้าไม่โอนเงิน";

    private Helpline helpline;

    @BeforeEach
    void open() {
        helpline = new Helpline();
    }

    @AfterEach
    void close() {
        helpline.close();
    }

    @Test
    void aTalkIsCountedOnceHoweverOftenItChanges() {
        helpline.says("mali", "หวัดดีค่ะ");
        round();
        helpline.says("mali", GRAVE);
        helpline.quiet();
        round();
        round();
        assertEquals(List.of("HIGH SEXTORTION"), rows("select concat(level, ' ', category) from tally where not held"));
        assertEquals(List.of("HIGH WAITING"), rows("select concat(level, ' ', outcome) from tally_need"));
    }

    @Test
    void whoOnlyOpenedTheAccountIsNoContact() {
        helpline.conversations.follow(helpline.arrival("mali"));
        helpline.quiet();
        round();
        assertEquals(List.of(), rows("select level from tally"));
    }

    @Test
    void nothingThatAChildWroteOrThatLeadsToItIsInTheCount() {
        helpline.says("mali", GRAVE + " หนูชื่อมะลิ อยู่ขอนแก่น");
        helpline.quiet();
        round();
        String all = String.join(" ", rows("select concat_ws(' ', id, child_number, on_day, on_hour, level, category, "
                + "age_band, gender, province, language, writer, relation, platform, told_before, device, rating, "
                + "covered, held, state) from tally"));
        Conversation talk = helpline.talkOf("mali");
        assertTrue(all.contains("SEXTORTION"));
        assertTrue(all.matches("[\\x20-\\x7e]*"), "no Thai letter");
        assertTrue(!all.contains(talk.id().toString()) && !all.contains(talk.childId().toString()));
    }

    @Test
    void theWaitingRunsFromTheLevelToTheFirstPerson() {
        helpline.says("mali", GRAVE);
        helpline.quiet();
        helpline.clock.advance(Duration.ofSeconds(91));
        take("mali");
        round();
        assertEquals(List.of("HIGH REACHED 100 300"),       // nine seconds of quiet and the ninety-one
                rows("select concat(level, ' ', outcome, ' ', waited_seconds, ' ', target_seconds) from tally_need"));
        assertEquals(1, rows("select level from tally where held").size());
    }

    @Test
    void aChildHasOneNumberInAHalfYearAndAnotherInTheNext() {
        helpline.says("mali", "หวัดดีค่ะ");
        round();
        helpline.clock.advance(Duration.ofDays(2));
        helpline.says("mali", "หวัดดีอีกที");
        round();
        assertEquals(1, rows("select distinct child_number from tally").size());
        helpline.clock.advance(Duration.ofDays(60));
        helpline.says("mali", "หวัดดีปีใหม่");
        round();
        assertEquals(2, rows("select distinct child_number from tally").size());
        assertEquals(List.of("2027H1"), rows("select distinct half from tally_number"));
    }

    @Test
    void aWeekAfterATalkNothingLeadsFromItToItsCount() {
        helpline.says("mali", "หวัดดีค่ะ");
        round();
        assertEquals(1, rows("select tally_id from tally_link where tally_id is not null").size());
        helpline.clock.advance(Duration.ofDays(8));
        round();
        assertEquals(0, rows("select tally_id from tally_link where tally_id is not null").size());
        round();
        assertEquals(1, rows("select level from tally").size());
    }

    @Test
    void aChildThatStillWaitsIsFollowedHoweverLongItTakes() {
        helpline.says("mali", GRAVE);
        helpline.quiet();
        helpline.clock.advance(Duration.ofDays(8));
        round();
        take("mali");
        round();
        assertEquals(List.of("REACHED"), rows("select outcome from tally_need"));
    }

    @Test
    void ofAnErasedTalkOnlyThatSomebodyWroteRemains() {
        helpline.says("mali", "หวัดดีค่ะ หนูอายุ 11");
        helpline.quiet();
        round();
        UUID talk = helpline.talkOf("mali").id();
        execute("update tally set age_band = 'C', province = 'SOUTH', relation = 'HOME'");
        String before = rows("select child_number from tally").get(0);
        execute("update conversation set key_sealed = null where id = '" + talk + "'");
        round();
        assertEquals(List.of("UNASKED UNASKED UNASKED"),
                rows("select concat(age_band, ' ', province, ' ', relation) from tally"));
        assertNotEquals(before, rows("select child_number from tally").get(0));
        assertEquals(List.of(), rows("select number from tally_number"));
        helpline.context.getBean(Tallies.class).forget(talk);
        assertEquals(1, rows("select level from tally").size());
    }

    @Test
    void whatACounsellorNotedIsCountedByCodesAndNothingElseOfIt() {
        helpline.says("mali", GRAVE + " เขาทักมาในเทเลแกรม");
        helpline.quiet();
        take("mali");
        UUID talk = helpline.talkOf("mali").id();
        round();
        assertEquals(List.of("UNASKED OTHER UNASKED"), told());      // Telegram is counted with the others
        Papers papers = helpline.context.getBean(Papers.class);
        UUID fon = helpline.counsellor("ฝน");
        helpline.desk.read(fon, talk);
        papers.save(fon, talk, Paper.Kind.NOTE, 0, new Paper(Map.of("gender", " เด็กหญิง", "toldBefore", "NOBODY",
                "platform", "ไลน์"), List.of()));
        round();
        assertEquals(List.of("GIRL OTHER NOBODY"), told(), "what the child told itself goes first");
        papers.save(fon, talk, Paper.Kind.NOTE, 1, new Paper(Map.of("gender", "มะลิบอกว่าไม่แน่ใจ"), List.of()));
        round();
        assertEquals(List.of("UNKNOWN OTHER UNASKED"), told());
    }

    @Test
    void everyHouseThatStaffPassOnToIsOfAKnownKind() {
        List<String> kinds = new BufferedReader(new InputStreamReader(ReckoningTest.class
                .getResourceAsStream("/numbers/receivers.tsv"), StandardCharsets.UTF_8)).lines()
                .map(line -> line.split("\t")[0]).toList();
        assertEquals(List.of(), rows("select code from receiver").stream().filter(code -> !kinds.contains(code))
                .toList());
    }

    private List<String> told() {
        return rows("select concat(gender, ' ', platform, ' ', told_before) from tally");
    }

    private void take(String child) {
        UUID fon = helpline.counsellor("ฝน");
        helpline.context.getBean(Presence.class).seen(fon);
        assertTrue(helpline.claims(fon, helpline.context.getBean(Queue.class).waiting().get(0).escalation()).done());
    }

    /** Until all is counted: the program's own round may hold a talk just now. */
    private void round() {
        do {
            helpline.context.getBean(Reckoning.class).round();
        } while (!helpline.context.getBean(Uncounted.class).talks().isEmpty());
    }

    private List<String> rows(String sql) {
        List<String> found = new ArrayList<>();
        try (Connection connection = connect(); Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                found.add(row.getString(1));
            }
        } catch (SQLException failed) {
            throw new AssertionError(failed.getSQLState());
        }
        return found;
    }

    private void execute(String sql) {
        try (Connection connection = connect(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new AssertionError(failed.getSQLState());
        }
    }

    private Connection connect() throws SQLException {
        return DelegatingDataSource.unwrapDataSource(helpline.context.getBean(DataSource.class)).getConnection();
    }
}
