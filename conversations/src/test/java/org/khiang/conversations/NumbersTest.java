package org.khiang.conversations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.khiang.conversations.numbers.Figures;
import org.khiang.conversations.numbers.Numbers;
import org.khiang.conversations.numbers.Share;
import org.khiang.conversations.numbers.TallySheet;

/**
 * The figures against a half-year counted by hand.
 *
 * <pre>
 * 12  3 July   HIGH       SEXTORTION      T  NORTH     with a person, BETTER; ten children, of whom two wrote twice
 *  7 20 July   MEDIUM     BULLYING        C  BANGKOK   alone, stands at LISTEN
 *  3  5 August EMERGENCY  SELF_HARM       T  SOUTH     with a person, WORSE
 *  6  9 August LOW        INFO            -  -         alone, stands at CLOSING, BETTER
 *  9  1 Sept.  MEDIUM     SEXUAL_REQUEST  T  NORTH     with a person, SAME; one is a child of July
 *  5 30 Sept.  LOW        DISTRESS        C  SOUTH     alone, stands at MIN_WHERE
 *  8 30 June   HIGH       IMAGE_SHARED    T  NORTH     the half-year before
 * </pre>
 */
class NumbersTest {
    private static Helpline helpline;
    private static Numbers numbers;

    @BeforeAll
    static void count() {
        helpline = new Helpline();
        numbers = helpline.context.getBean(Numbers.class);
        TallySheet sheet = new TallySheet(helpline.context);
        sheet.add(12, "2026-07-03 HIGH SEXTORTION T NORTH held BETTER").children(10).waited("HIGH", 300, 60);
        sheet.add(7, "2026-07-20 MEDIUM BULLYING C BANGKOK LISTEN UNASKED").lost("MEDIUM", 1800, 5);
        sheet.add(3, "2026-08-05 EMERGENCY SELF_HARM T SOUTH held WORSE").waited("EMERGENCY", 60, 10);
        sheet.add(6, "2026-08-09 LOW INFO UNASKED UNASKED CLOSING BETTER");
        sheet.add(9, "2026-09-01 MEDIUM SEXUAL_REQUEST T NORTH held SAME").knows(1).waited("MEDIUM", 1800, 100);
        sheet.add(5, "2026-09-30 LOW DISTRESS C SOUTH MIN_WHERE UNASKED");
        sheet.add(8, "2026-06-30 HIGH IMAGE_SHARED T NORTH held UNASKED");
    }

    @AfterAll
    static void close() {
        helpline.close();
    }

    @Test
    void contactsChildrenAndCasesAreCountedApart() {
        // 12+7+3+6+9+5 = 42 contacts. Children: 10+7+3+6+(9-1)+5 = 39. Persons took on 10+3+9 = 22 cases.
        assertEquals(new Figures.Sums(42, 39, 22), half().sums());
    }

    @Test
    void aFewEmergenciesAreHiddenAndWithThemWhatWouldTellThem() {
        // EMERGENCY 3 and HIGH 12 are the urgent band of 15; MEDIUM 7+9, LOW 6+5.
        assertEquals(counts("EMERGENCY", null, "HIGH", null, "MEDIUM", 16, "LOW", 11), list(half(), "LEVEL"));
        assertEquals(counts("URGENT", 15, "MEDIUM", 16, "QUIET", 11), list(half(), "BAND"));
    }

    @Test
    void categoriesAddUpToTheirGroups() {
        // Violence 12+7+9 = 28; mental health 3+5 = 8, of which 3 are hidden and so 5; information 6.
        assertEquals(counts("VIOLENCE", 28, "MENTAL_HEALTH", 8, "INFORMATION", 6), list(half(), "GROUP"));
        assertEquals(counts("SEXTORTION", 12, "BULLYING", 7, "SEXUAL_REQUEST", 9, "SELF_HARM", null, "DISTRESS", null,
                "INFO", 6), list(half(), "CATEGORY"));
    }

    @Test
    void theGraveHarmsAreToldAsTheCategoriesAre() {
        Map<String, Integer> harms = new HashMap<>();
        half().indicators().forEach(one -> harms.put(one.code(), one.contacts()));
        assertEquals(counts("BLACKMAIL", 12, "IMAGE_SHARED", 0, "OFFER_FOR_IMAGE", 0, "OFFER_TO_MEET", 0,
                "SEXUAL_TALK", 9, "UNWANTED_CONTENT", 0), harms);
    }

    @Test
    void agesPlacesAndMonthsAreCounted() {
        assertEquals(counts("T", 24, "C", 12, "UNASKED", 6), list(half(), "AGE"));          // 12+3+9, 7+5, 6
        assertEquals(counts("NORTH", 21, "BANGKOK", 7, "SOUTH", 8, "UNASKED", 6), list(half(), "PROVINCE"));
        assertEquals(counts("2026-07", 19, "2026-08", 9, "2026-09", 14, "2026-10", 0, "2026-11", 0, "2026-12", 0),
                list(half(), "MONTH"));
        assertEquals(counts("09", 42), list(half(), "HOUR"));                               // all of them at ten
        assertEquals(counts("PERSON", 24, "LISTEN", 7, "CLOSING", 6, "MIN_WHERE", 5), list(half(), "STOP"));
    }

    @Test
    void whatNobodyAsksIsLeftOutAndNotCalledZero() {
        assertEquals(List.of("GENDER", "RELATION", "PLATFORM", "TOLD_BEFORE", "DEVICE"), half().unsourced());
        assertTrue(half().breakdowns().stream().noneMatch(one -> one.by().equals("GENDER")));
    }

    @Test
    void waitingIsToldByLevel() {
        // HIGH waited 60, 120 … 720 s: half of them up to (360+420)/2 = 390; nine in ten up to 660 - 0.1*60 = 654.
        // Within 300 s were five of twelve: 42 %. Called: 3, 12 and 16; the 3 are hidden and with them the 12.
        Figures.Waiting high = waiting("HIGH");
        assertEquals(new Figures.Waiting("HIGH", null, 390, 654, 300, new Share(42, Share.Bound.EXACT),
                new Share(0, Share.Bound.EXACT)), high);
        // MEDIUM: 9 came after 100, 200 … 900 s, all in time: 9 of 16 are 56 %; half up to 500, nine in ten up to 820.
        // Of the other 7, 5 left and 2 have waited since July: 7 of 16 are 44 %.
        assertEquals(new Figures.Waiting("MEDIUM", 16, 500, 820, 1800, new Share(56, Share.Bound.EXACT),
                new Share(44, Share.Bound.EXACT)), waiting("MEDIUM"));
        // Three emergencies are too few for any time.
        assertNull(waiting("EMERGENCY").median());
        assertEquals(Share.Bound.HIDDEN, waiting("EMERGENCY").inTime().bound());
    }

    @Test
    void sharesOfAllAreTold() {
        // Urgent 15 of 15. All 24 of 31 are 77, told as 75; lost 7 of 31 are 23, told as 25.
        // Alone 7+6+5 = 18, of which 7+5 = 12 stand amid the script: 67 %. Rated 12+3+6+9 = 30 of 42: 71 %; better 18.
        assertEquals(new Figures.Outcomes(exact(100), exact(75), exact(25), exact(67), exact(71), exact(60),
                new Share(null, Share.Bound.NOBODY), new Share(null, Share.Bound.NOBODY)),
                half().outcomes());
    }

    @Test
    void aPartIsARowOfTheSameTables() {
        Figures north = numbers.asked("2026H2", "PROVINCE", "NORTH").orElseThrow();
        assertEquals(21, north.sums().contacts());
        assertEquals(counts("SEXTORTION", 12, "SEXUAL_REQUEST", 9), some(list(north, "CATEGORY")));
        assertEquals(counts("T", 21), some(list(north, "AGE")));
        // The three of the south who are hidden as a category are hidden in the south too.
        Figures south = numbers.asked("2026H2", "PROVINCE", "SOUTH").orElseThrow();
        assertNull(list(south, "CATEGORY").get("SELF_HARM"));
        assertNull(list(south, "CATEGORY").get("DISTRESS"));
    }

    @Test
    void threeThingsAtOnceAreNeverTold() {
        assertEquals(Optional.empty(), numbers.asked("2026-07", "PROVINCE", "NORTH"));
        assertEquals(Optional.empty(), numbers.asked("2026H2", "STOP", "LISTEN"));
        assertEquals(Optional.empty(), numbers.asked("2026-07-03", null, null), "a day is no period");
        assertTrue(half().crosses().stream().noneMatch(cross -> cross.rows().equals("PROVINCE")
                && cross.columns().equals("AGE")));
    }

    @Test
    void aMonthIsToldByDaysAndAsAPartOfItsHalfYear() {
        Figures july = numbers.asked("2026-07", null, null).orElseThrow();
        assertEquals(19, july.sums().contacts());                                           // 12 + 7
        Map<String, Integer> days = list(july, "DAY");
        assertEquals(31, days.size());
        assertEquals(12, days.get("2026-07-03"));
        assertEquals(7, days.get("2026-07-20"));
    }

    @Test
    void theHalfYearBeforeIsItsOwn() {
        assertEquals(8, numbers.asked("2026H1", null, null).orElseThrow().sums().contacts());
        assertEquals(List.of("2026H2", "2026H1"), numbers.halves());
    }

    @Test
    void aHalfYearInWhichNobodyWroteSaysSo() {
        Figures coming = numbers.asked("2027H1", null, null).orElseThrow();
        assertEquals(Figures.State.NONE, coming.state());
        assertEquals(0, coming.sums().contacts());
        assertFalse(coming.breakdowns().iterator().hasNext());
    }

    private static Figures half() {
        return numbers.asked("2026H2", null, null).orElseThrow();
    }

    private static Figures.Waiting waiting(String level) {
        return half().waiting().stream().filter(one -> one.level().equals(level)).findFirst().orElseThrow();
    }

    private static Share exact(int percent) {
        return new Share(percent, Share.Bound.EXACT);
    }

    private static Map<String, Integer> list(Figures figures, String by) {
        Map<String, Integer> counts = new HashMap<>();
        figures.breakdowns().stream().filter(one -> one.by().equals(by)).findFirst().orElseThrow().counts()
                .forEach(one -> counts.put(one.code(), one.count()));
        return counts;
    }

    /** Without the zeros. */
    private static Map<String, Integer> some(Map<String, Integer> counts) {
        counts.values().removeIf(count -> count != null && count == 0);
        return counts;
    }

    private static Map<String, Integer> counts(Object... pairs) {
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            counts.put((String) pairs[i], (Integer) pairs[i + 1]);
        }
        return counts;
    }
}
