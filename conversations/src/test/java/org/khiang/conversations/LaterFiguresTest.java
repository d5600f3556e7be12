package org.khiang.conversations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.khiang.conversations.numbers.Csv;
import org.khiang.conversations.numbers.Figures;
import org.khiang.conversations.numbers.Numbers;
import org.khiang.conversations.numbers.Share;
import org.khiang.conversations.numbers.Summary;
import org.khiang.conversations.numbers.TallySheet;
import org.khiang.conversations.staff.Role;

/**
 * What came after the talks, against a half-year counted by hand.
 *
 * <pre>
 * Children passed on, all sent on 2 July at nine:
 *  6 police   received after 1, 2, 3, 4, 5, 6 hours, served: wishes kept by 5, in part by 1
 *  6 police   refused after 7, 8, 9, 10, 11, 12 hours: 4 took no report, 2 only a daily record
 *  6 hospital received after 2 hours, served: wishes kept by 2, in part by 4
 *  5 hospital silent
 *  3 welfare, 5 of a receiver of our own: sent, no word; one of the five was answered only today
 *  not counted: one sent on 30 June, one never sent, one sent today
 * Addresses passed on: 5, received.
 * Reports: 6 needed and made, 5 needed and not made, 1 made only today, 7 not needed; 2 not signed, 1 taken back.
 * Levels, talks of 1 August:
 *  14 HIGH closed after a look, 6 HIGH misread: MEDIUM;  9 MEDIUM closed after a look, 5 MEDIUM missed: HIGH;
 *   8 EMERGENCY lowered because the danger had passed, then closed;  3 LOW closed without a look
 * The half-year before: 20 HIGH closed after a look, 2 HIGH misread: LOW; nobody passed on, nothing reported.
 * </pre>
 */
class LaterFiguresTest {
    private static Helpline helpline;
    private static Numbers numbers;

    @BeforeAll
    static void count() {
        helpline = new Helpline(Map.of(Helpline.BY_HAND, true));
        numbers = helpline.context.getBean(Numbers.class);
        UUID or = helpline.member("อ้อ", Role.SUPERVISOR);
        Ledgers ledgers = new Ledgers(helpline, or);
        new TallySheet(helpline.context).add(30, "2026-08-01 HIGH SEXTORTION T NORTH held UNASKED")
                .add(25, "2026-05-01 HIGH SEXTORTION T NORTH held UNASKED");
        referrals(ledgers);
        reports(ledgers);
        ledgers.closed(14, "2026-08-01", "HIGH", true);
        ledgers.changed(talks(ledgers, 6, "2026-08-01", "HIGH"), "2026-08-02 10:00:00+07", "HIGH MEDIUM MISREAD");
        ledgers.closed(9, "2026-08-01", "MEDIUM", true);
        ledgers.changed(talks(ledgers, 5, "2026-08-01", "MEDIUM"), "2026-08-02 10:00:00+07", "MEDIUM HIGH MISSED");
        ledgers.changed(ledgers.closed(8, "2026-08-01", "EMERGENCY", true), "2026-08-01 11:00:00+07",
                "EMERGENCY HIGH DANGER_PASSED");
        ledgers.closed(3, "2026-08-01", "LOW", false);
        ledgers.closed(20, "2026-05-01", "HIGH", true);
        ledgers.changed(talks(ledgers, 2, "2026-05-01", "HIGH"), "2026-05-02 10:00:00+07", "HIGH LOW MISREAD");
    }

    private static void referrals(Ledgers ledgers) {
        ledgers.receiver("our-own");
        for (int hour = 1; hour <= 6; hour++) {
            ledgers.referred(1, "CHILD", hour < 4 ? "police-191" : "ticac", "SENT 2026-07-02T09 RECEIVED 2026-07-02T"
                    + two(9 + hour) + " SERVED+" + (hour < 6 ? "YES" : "PARTLY") + " 2026-07-09T09");
            ledgers.referred(1, "CHILD", "police-191", "SENT 2026-07-02T09 REFUSED/"
                    + (hour < 5 ? "POLICE_REFUSED" : "DAILY_RECORD_ONLY") + " 2026-07-02T" + two(15 + hour));
            ledgers.referred(1, "CHILD", "oscc-hospital", "SENT 2026-07-02T09 RECEIVED 2026-07-02T11 SERVED+"
                    + (hour < 3 ? "YES" : "PARTLY") + " 2026-07-09T09");
        }
        String today = today() + "T00";
        ledgers.referred(5, "CHILD", "oscc-hospital", "SENT 2026-07-02T09 NO_ANSWER 2026-07-03T09");
        ledgers.referred(3, "CHILD", "msdhs-1300", "DRAFT 2026-06-30T09 SENT 2026-07-02T09");
        ledgers.referred(4, "CHILD", "our-own", "SENT 2026-07-02T09");
        ledgers.referred(1, "CHILD", "our-own", "SENT 2026-07-02T09 RECEIVED " + today);
        ledgers.referred(1, "CHILD", "msdhs-1300", "SENT 2026-06-30T09 REFUSED/NO_ROOM 2026-07-02T09");
        ledgers.referred(1, "CHILD", "msdhs-1300", "DRAFT 2026-07-02T09 APPROVED 2026-07-02T10");
        ledgers.referred(1, "CHILD", "msdhs-1300", "SENT " + today);
        ledgers.referred(5, "LINK", "thaihotline", "SENT 2026-07-02T09 RECEIVED 2026-07-03T09");
    }

    private static void reports(Ledgers ledgers) {
        ledgers.reports(6, "true", "DONE", "2026-07-02 09:00:00+07", "2026-07-02 10:00:00+07");
        ledgers.reports(5, "true", "APPROVED", "2026-07-02 09:00:00+07", "2026-07-02 08:00:00+07");
        ledgers.reports(1, "true", "DONE", "2026-07-02 09:00:00+07", today() + " 00:30:00+07");
        ledgers.reports(7, "false", "APPROVED", "2026-07-02 09:00:00+07", "2026-07-02 08:00:00+07");
        ledgers.reports(2, "true", "PROPOSED", "", "2026-07-02 08:00:00+07");
        ledgers.reports(1, "true", "TAKEN_BACK", "2026-07-02 09:00:00+07", "2026-07-02 08:00:00+07");
    }

    @AfterAll
    static void close() {
        helpline.close();
    }

    @Test
    void whatBecameOfThoseWhoWerePassedOnIsToldAsItStoodLastNight() {
        // Served 6+6, refused 6, silent 5, without a word 3+5 (what came today is told tomorrow).
        assertEquals(counts("SERVED 12 REFUSED 6 NO_ANSWER 5 SENT 8 RECEIVED 0 APPOINTED 0"), list("REFERRED"));
        assertEquals(counts("RECEIVED 5 SERVED 0 REFUSED 0 NO_ANSWER 0 SENT 0 APPOINTED 0"), list("LINK_REFERRED"));
    }

    @Test
    void threeOfOneReceiverAreHiddenAndWithThemWhatWouldTellThem() {
        // Police 6+6, hospital 6+5; welfare 3 is hidden and, so that 31 less the others tells nothing, our own 5.
        assertEquals(counts("POLICE 12 HEALTH 11 WELFARE - OTHER - SCHOOL 0 FOUNDATION 0 TAKE_DOWN 0"),
                list("RECEIVER"));
        assertEquals("SERVED 6 APPOINTED 0 RECEIVED 0 SENT 0 NO_ANSWER 0 REFUSED 6", row("RECEIVER", "POLICE"));
        assertEquals("SERVED 0 APPOINTED 0 RECEIVED 0 SENT - NO_ANSWER 0 REFUSED 0", row("RECEIVER", "WELFARE"));
        assertEquals("SERVED 0 APPOINTED 0 RECEIVED 0 SENT - NO_ANSWER 0 REFUSED 0", row("RECEIVER", "OTHER"));
    }

    @Test
    void reasonsOfRefusalAndWishesAddUpToThoseWhoRefusedAndServed() {
        // 4 and 2 of six refusals are both small; wishes: all 5+2, in part 1+4.
        assertEquals(counts("POLICE_REFUSED - DAILY_RECORD_ONLY - NO_ROOM 0 OUT_OF_AREA 0 NOT_THEIRS 0 "
                + "CHILD_DECLINED 0 OTHER 0"), list("REFUSED_WHY"));
        assertEquals(counts("YES 7 PARTLY 5 NO 0"), list("WISHES_KEPT"));
    }

    @Test
    void theTimeToAnAnswerIsToldWhereFiveAnswered() {
        // Police after 1 … 12 h: half up to 6.5 h = 23400 s, nine in ten up to 10.9 h = 39240 s. Hospital 2 h each.
        assertEquals(List.of(new Figures.Answering("POLICE", 23400, 39240), new Figures.Answering("HEALTH", 7200, 7200)),
                half("2026H2").answering());
    }

    @Test
    void reportsAreToldByWhatWasSignedAndWhetherTheyWereMade() {
        assertEquals(counts("NOTICED 6 NOT_YET 6 NOT_NEEDED 7"), list("REPORT"));       // 5 + the one made today
    }

    @Test
    void theProgramsLevelsAreHeldAgainstThoseOfPeople() {
        assertEquals(counts("EMERGENCY 8 HIGH 20 MEDIUM 14 LOW 0 NONE 0"), list("PROGRAM"));      // 14+6, 9+5
        assertEquals(counts("EMERGENCY 8 HIGH 19 MEDIUM 15 LOW 0 NONE 0"), list("PEOPLE"));       // 14+5, 9+6
        assertEquals("EMERGENCY 0 HIGH 14 MEDIUM 6 LOW 0 NONE 0", row("PROGRAM", "HIGH"));
        assertEquals("EMERGENCY 0 HIGH 5 MEDIUM 9 LOW 0 NONE 0", row("PROGRAM", "MEDIUM"));
        // 8+14+9 = 31 of 42 are 73 %.
        assertEquals(new Share(73, Share.Bound.EXACT), half("2026H2").outcomes().agreement());
    }

    @Test
    void twoCorrectionsAreHiddenAlsoInTheShareOfThoseWhoAgreed() {
        Figures before = half("2026H1");
        assertEquals(counts("EMERGENCY 0 HIGH 22 MEDIUM 0 LOW 0 NONE 0"), list(before, "PROGRAM"));
        assertEquals(counts("EMERGENCY 0 HIGH - MEDIUM 0 LOW - NONE 0"), list(before, "PEOPLE"));
        assertEquals(Share.Bound.HIDDEN, before.outcomes().agreement().bound());
    }

    @Test
    void aHalfYearInWhichNobodyWasPassedOnSaysZeroAndSaysSoInWords() {
        Figures before = half("2026H1");
        assertTrue(list(before, "REPORT").values().stream().allMatch(count -> count == 0));
        // One was sent on 30 June: who stands alone hides all.
        assertTrue(list(before, "REFERRED").values().stream().allMatch(count -> count == null));
        String page = helpline.context.getBean(Summary.class).of("2026H1").orElseThrow();
        assertTrue(page.contains("None in this half-year."), "the report chart");
        assertEquals(Figures.State.NONE, half("2027H1").state());
    }

    @Test
    void sheetAndPublicPageHoldTheSameInBothLanguages() {
        String sheet = Csv.of(half("2026H2"));
        assertTrue(sheet.contains("RECEIVER,POLICE,ส่งต่อไปที่ไหน,ตำรวจ,Passed on to,Police,REFERRED,REFUSED,"
                + "ผู้รับไม่รับ,Refused,6,"));
        assertTrue(sheet.lines().anyMatch(line -> line.contains("RECEIVER,WELFARE") && line.endsWith(",,hidden")));
        assertTrue(sheet.contains("Half answered within (minutes),390,"));                        // 23400 s
        String page = helpline.context.getBean(Summary.class).of("2026H2").orElseThrow();
        assertTrue(page.contains("Statutory reports") && page.contains("การแจ้งตามกฎหมาย"));
        assertTrue(page.contains("Passed on to / What became of referrals"));
        assertFalse(page.contains(">12<"), "rounded to five");
    }

    private static String two(int hour) {
        return hour < 10 ? "0" + hour : String.valueOf(hour);
    }

    private static LocalDate today() {
        return helpline.clock.instant().atZone(ZoneId.of("Asia/Bangkok")).toLocalDate();
    }

    private static List<UUID> talks(Ledgers ledgers, int times, String day, String level) {
        List<UUID> talks = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            talks.add(ledgers.talk(day, level));
        }
        return talks;
    }

    private static Figures half(String code) {
        return numbers.asked(code, null, null).orElseThrow();
    }

    private static Map<String, Integer> list(String by) {
        return list(half("2026H2"), by);
    }

    private static Map<String, Integer> list(Figures figures, String by) {
        Map<String, Integer> counts = new HashMap<>();
        figures.breakdowns().stream().filter(one -> one.by().equals(by)).findFirst().orElseThrow().counts()
                .forEach(one -> counts.put(one.code(), one.count()));
        return counts;
    }

    private static String row(String rows, String code) {
        Figures.Cross table = half("2026H2").crosses().stream().filter(one -> one.rows().equals(rows)).findFirst()
                .orElseThrow();
        List<Integer> cells = table.lines().stream().filter(line -> line.code().equals(code)).findFirst().orElseThrow()
                .counts();
        List<String> said = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            said.add(table.columnCodes().get(i) + " " + (cells.get(i) == null ? "-" : cells.get(i)));
        }
        return String.join(" ", said);
    }

    /** "A 5 B -": five of A, B hidden. */
    private static Map<String, Integer> counts(String pairs) {
        List<String> words = Arrays.asList(pairs.split(" "));
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < words.size(); i += 2) {
            counts.put(words.get(i), words.get(i + 1).equals("-") ? null : Integer.valueOf(words.get(i + 1)));
        }
        return counts;
    }
}
