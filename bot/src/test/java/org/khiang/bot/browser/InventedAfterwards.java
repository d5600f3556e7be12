package org.khiang.bot.browser;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.khiang.bot.Program;
import org.khiang.conversations.numbers.Period;

/** What came after talks that nobody had: referrals, reports and closed cases of a half-year, put into a database. */
final class InventedAfterwards {
    private final Program program;
    private final Period half;
    private int number = 900_000;

    InventedAfterwards(Program program, Period half) {
        this.program = program;
        this.half = half;
    }

    /** Enough of most things, and too few of some. */
    InventedAfterwards lived() {
        referred(14, "oscc-hospital", "SERVED", 3);
        referred(6, "oscc-hospital", "NO_ANSWER", 24);
        referred(9, "police-191", "SERVED", 20);
        referred(7, "ticac", "REFUSED", 30);
        referred(11, "msdhs-1300", "SERVED", 8);
        referred(5, "msdhs-1300", "SENT", 0);
        referred(2, "moe-safety-center", "SERVED", 90);
        reports(12, true, "DONE");
        reports(6, true, "APPROVED");
        reports(21, false, "APPROVED");
        looked(9, "EMERGENCY", "EMERGENCY");
        looked(40, "HIGH", "HIGH");
        looked(12, "HIGH", "MEDIUM");
        looked(6, "MEDIUM", "HIGH");
        looked(33, "MEDIUM", "MEDIUM");
        looked(8, "MEDIUM", "LOW");
        looked(3, "LOW", "MEDIUM");
        looked(17, "LOW", "LOW");
        return this;
    }

    /** So many referrals to one house, answered after so many hours. */
    InventedAfterwards referred(int times, String receiver, String stands, int hours) {
        for (int i = 0; i < times; i++) {
            UUID referral = UUID.randomUUID();
            program.execute("insert into referral (id, conversation_id, receiver_id, kind, level, state, made_by, "
                    + "made_at, state_at, wishes_kept) select '" + referral + "', '" + talk("HIGH") + "', r.id, "
                    + "'CHILD', 'HIGH', '" + stands + "', " + somebody() + ", '" + at(10, 0) + "', '" + at(10, 0) + "', "
                    + (stands.equals("SERVED") ? i % 3 == 0 ? "'PARTLY'" : "'YES'" : "null")
                    + " from receiver r where r.code = '" + receiver + "'");
            step(referral, 0, "SENT", at(10, 0), "null");
            if (stands.equals("SERVED")) {
                step(referral, 1, "RECEIVED", at(10, hours + i % 5), "null");
            }
            if (!stands.equals("SENT")) {
                step(referral, 2, stands, at(14, hours), stands.equals("REFUSED")
                        ? i < 5 ? "'POLICE_REFUSED'" : "'DAILY_RECORD_ONLY'" : "null");
            }
        }
        return this;
    }

    private void step(UUID referral, int place, String state, String at, String reason) {
        program.execute("insert into referral_step (id, referral_id, place, at, state, reason) values (random_uuid(), '"
                + referral + "', " + place + ", '" + at + "', '" + state + "', " + reason + ")");
    }

    private void reports(int times, boolean needed, String state) {
        for (int i = 0; i < times; i++) {
            UUID decision = UUID.randomUUID();
            program.execute("insert into decision select '" + decision + "', '" + talk("HIGH")
                    + "', 'STATUTORY_REPORT', 'HIGH', '" + state + "', 1, " + somebody() + ", '" + at(9, 0)
                    + "', null, null, null, " + somebody() + ", '" + at(10, 0) + "', null, " + needed);
            program.execute("insert into decision_form select '" + decision + "', 1, '" + at(11, 0) + "', "
                    + somebody() + ", X'00'");
        }
    }

    private void looked(int times, String program1, String people) {
        for (int i = 0; i < times; i++) {
            UUID talk = talk(people);
            program.execute("insert into case_closing select random_uuid(), '" + talk + "', 'C01', '" + at(12, 0)
                    + "', " + somebody() + ", true, 'DONE', true");
            if (!program1.equals(people)) {
                program.execute("insert into level_change select random_uuid(), '" + talk + "', '" + at(11, 0) + "', "
                        + somebody() + ", null, '" + program1 + "', '" + people + "', 'BULLYING', 'BULLYING', "
                        + "'MISREAD', X'00', null");
            }
        }
    }

    /** An erased talk: nothing opens it, and nothing counts it a second time. */
    private UUID talk(String level) {
        UUID child = UUID.randomUUID();
        UUID talk = UUID.randomUUID();
        program.execute("insert into child (id, made_at) values ('" + child + "', '" + at(8, 0) + "')");
        program.execute("insert into conversation (id, number, child_id, began_at, last_child_at, ended_at, state, "
                + "facts_sealed, answered_seq, level, category, top, last_seq) values ('" + talk + "', " + number++
                + ", '" + child + "', '" + at(8, 0) + "', '" + at(8, 0) + "', '" + at(9, 0) + "', '', X'00', 0, '"
                + level + "', 'BULLYING', false, 0)");
        return talk;
    }

    private static String somebody() {
        return "(select s.id from staff s where s.login = 'or')";
    }

    /** So many hours after this hour of the tenth day. */
    private String at(int hour, int later) {
        LocalDate day = half.from().plusDays(9);
        return day.atTime(LocalTime.of(hour, 0)).plusHours(later).atZone(ZoneId.of("Asia/Bangkok"))
                .format(DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ssxxx"));
    }
}
