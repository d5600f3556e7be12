package org.khiang.conversations;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Referrals, decisions and levels invented line by line, put where the rooms keep them. */
final class Ledgers {
    private final Helpline helpline;
    private final UUID staff;
    private int number = 50_000;

    Ledgers(Helpline helpline, UUID staff) {
        this.helpline = helpline;
        this.staff = staff;
    }

    /** A talk that began then, at this level. */
    UUID talk(String day, String level) {
        UUID child = UUID.randomUUID();
        UUID talk = UUID.randomUUID();
        execute("insert into child (id, made_at) values ('" + child + "', '" + day + " 10:00:00+07')");
        execute("insert into conversation (id, number, child_id, began_at, last_child_at, state, facts_sealed, "
                + "answered_seq, level, category, top, last_seq) values ('" + talk + "', " + number++ + ", '" + child
                + "', '" + day + " 10:00:00+07', '" + day + " 10:00:00+07', 'CLOSING', X'00', 0, '" + level
                + "', 'BULLYING', false, 0)");
        return talk;
    }

    /** So many talks, each closed; {@code looked}: with a look at the level. */
    List<UUID> closed(int times, String day, String level, boolean looked) {
        return Stream.generate(() -> talk(day, level)).limit(times).peek(talk -> execute(
                "insert into case_closing values (random_uuid(), '" + talk + "', 'C01', '" + day + " 12:00:00+07', '"
                        + staff + "', " + looked + ", 'DONE', true)")).toList();
    }

    /** A person changed the level of each, at this moment. */
    void changed(List<UUID> talks, String at, String steps) {
        String[] step = steps.split(" ");
        talks.forEach(talk -> {
            execute("insert into level_change values (random_uuid(), '" + talk + "', '" + at + "', '" + staff
                    + "', null, '" + step[0] + "', '" + step[1] + "', 'BULLYING', 'BULLYING', '" + step[2]
                    + "', X'00', null)");
            execute("update conversation set level = '" + step[1] + "' where id = '" + talk + "'");
        });
    }

    /** So many decisions about a report, signed then: needed, state, and when the last word of it was written. */
    void reports(int times, String needed, String state, String signedAt, String writtenAt) {
        for (int i = 0; i < times; i++) {
            UUID decision = UUID.randomUUID();
            boolean signed = !signedAt.isEmpty();
            execute("insert into decision values ('" + decision + "', '" + talk("2026-07-01", "HIGH")
                    + "', 'STATUTORY_REPORT', 'HIGH', '" + state + "', 1, '" + staff + "', '2026-07-01 09:00:00+07', "
                    + "null, null, null, " + (signed ? "'" + staff + "', '" + signedAt + "'" : "null, null")
                    + ", null, " + needed + ")");
            execute("insert into decision_form values ('" + decision + "', 1, '" + writtenAt + "', '" + staff
                    + "', X'00')");
        }
    }

    /** A receiver that people added themselves. */
    void receiver(String code) {
        execute("insert into receiver (id, code, name, phone, web, hours, what_for, area, provinces, categories, note, "
                + "active, checked_on) values (random_uuid(), '" + code + "', 'x', '', '', '', '', '', '', '', '', "
                + "true, '2026-06-01')");
    }

    /** So many referrals; steps like "SENT 2026-07-02T09 REFUSED/NO_ROOM 2026-07-02T10 SERVED+YES 2026-07-03T09". */
    void referred(int times, String kind, String receiver, String steps) {
        for (int i = 0; i < times; i++) {
            UUID referral = UUID.randomUUID();
            execute("insert into referral (id, conversation_id, receiver_id, kind, level, state, made_by, made_at, "
                    + "state_at) select '" + referral + "', '" + talk("2026-06-01", "HIGH") + "', id, '" + kind
                    + "', 'HIGH', 'DRAFT', '" + staff + "', '2026-06-01 09:00:00+07', '2026-06-01 09:00:00+07' "
                    + "from receiver where code = '" + receiver + "'");
            String[] words = steps.split(" ");
            for (int place = 0; place < words.length; place += 2) {
                step(referral, place / 2, words[place], words[place + 1]);
            }
        }
    }

    private void step(UUID referral, int place, String what, String hour) {
        String state = what.split("[/+]")[0];
        String reason = what.contains("/") ? "'" + what.split("/")[1] + "'" : "null";
        execute("insert into referral_step (id, referral_id, place, at, state, reason) values (random_uuid(), '"
                + referral + "', " + place + ", '" + hour.replace("T", " ") + ":00:00+07', '" + state + "', " + reason
                + ")");
        if (what.contains("+")) {
            execute("update referral set wishes_kept = '" + what.split("[+]")[1] + "' where id = '" + referral + "'");
        }
    }

    private void execute(String sql) {
        try (Connection connection = DelegatingDataSource.unwrapDataSource(helpline.context.getBean(DataSource.class))
                .getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new AssertionError(failed.getMessage());
        }
    }
}
