package org.khiang.conversations.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A small count cannot be had back: neither by subtraction nor by trying every table that fits what is shown. */
class SmallCellsTest {
    private static final int TRIES = 3000;

    @Test
    void aSmallCountIsNotShownAndNobodyIsShownAsNobody() {
        Map<String, Integer> shown = Hidden.within(Map.of("A", 40, "B", 3, "C", 0, "D", 9));
        assertNull(shown.get("B"));
        assertNull(shown.get("D"), "the sum less the others would be B");
        assertEquals(40, shown.get("A"));
        assertEquals(0, shown.get("C"));
    }

    @Test
    void severalSmallCountsThatAddUpToOneEachAreNotAllThatIsHidden() {
        Map<String, Integer> shown = Hidden.within(Map.of("A", 40, "B", 1, "C", 1, "D", 9));
        assertNull(shown.get("D"), "two hidden ones with a rest of two are one each");
    }

    @Test
    void noListTellsAHiddenCountToWhoeverTriesAllThatFit() {
        Random chance = new Random(11);
        for (int i = 0; i < TRIES; i++) {
            Map<String, Integer> counts = new TreeMap<>();
            for (int value = 0; value < 2 + chance.nextInt(4); value++) {
                counts.put("V" + value, any(chance));
            }
            int sum = counts.values().stream().mapToInt(Integer::intValue).sum();
            if (sum >= Hidden.FEWEST) {
                Map<String, Integer> shown = Hidden.within(counts);
                assertTrue(thinkable(shown, sum) != 1, counts::toString);
            }
        }
    }

    /** How many values a reader who knows the sum can think for one of the hidden counts, all of them being alike. */
    private static long thinkable(Map<String, Integer> shown, int sum) {
        long hidden = shown.values().stream().filter(Objects::isNull).count();
        int rest = sum - shown.values().stream().filter(Objects::nonNull).mapToInt(Integer::intValue).sum();
        int least = hidden == shown.size() ? 0 : 1;       // where all are hidden, so is who has none
        return hidden == 0 ? 0 : IntStream.rangeClosed(least, rest)
                .filter(one -> hidden == 1 ? one == rest : rest - one >= least * (hidden - 1)).count();
    }

    @Test
    void noTableTellsAHiddenCellToWhoeverTriesAllThatFitItsSums() {
        Random chance = new Random(7);
        int protectedOnes = 0;
        for (int i = 0; i < 400; i++) {
            int[][] counts = new int[2 + chance.nextInt(2)][2 + chance.nextInt(2)];
            for (int[] row : counts) {
                Arrays.setAll(row, column -> any(chance));
            }
            Integer[][] shown = HiddenTable.of(counts, new String[counts.length], new String[counts[0].length]);
            if (Arrays.stream(shown).flatMap(Arrays::stream).anyMatch(cell -> cell != null)) {
                assertEquals("", new Guess(counts, shown).found(), () -> Arrays.deepToString(counts));
                protectedOnes++;
            }
            assertTrue(Arrays.stream(shown).flatMap(Arrays::stream)
                    .noneMatch(cell -> cell != null && Hidden.small(cell)));
        }
        assertTrue(protectedOnes > 50, "too few tables were left with anything to read: " + protectedOnes);
    }

    @Test
    void aSumThatIsHiddenCannotBeHadFromItsCells() {
        int[][] counts = {{3, 0}, {5, 0}, {20, 30}};
        Integer[][] shown = HiddenTable.of(counts, new String[] {"G", "G", null}, new String[2]);
        assertNull(shown[0][0]);
        assertNull(shown[1][0], "a cell that is its whole row would tell the hidden sum");
        assertEquals(20, shown[2][0]);
        assertEquals(30, shown[2][1]);
    }

    @Test
    void whereNothingLessProtectsTheWholeTableIsHidden() {
        Integer[][] shown = HiddenTable.of(new int[][] {{3, 20}}, new String[1], new String[2]);
        assertTrue(Arrays.stream(shown).flatMap(Arrays::stream).allMatch(cell -> cell == null));
    }

    @Test
    void aRingIsClosedWhereItCostsTheReaderLeast() {
        Integer[][] shown = HiddenTable.of(new int[][] {{3, 40, 0}, {30, 50, 0}, {0, 0, 9}}, new String[3],
                new String[3]);
        assertEquals(40, shown[0][1]);
        assertEquals(50, shown[1][1]);
        assertNull(shown[2][2], "3 can be 2 when 9 is 8 and two that nobody has are one each");
    }

    @Test
    void aShareNeverTellsAFew() {
        assertEquals(new Share(93, Share.Bound.AT_LEAST), Share.of(63, 64));
        assertEquals(Share.of(60, 64), Share.of(63, 64));
        assertEquals(Share.of(1, 64), Share.of(4, 64));
        assertEquals(new Share(50, Share.Bound.EXACT), Share.of(32, 64));
        assertEquals(new Share(100, Share.Bound.EXACT), Share.of(64, 64));
        assertEquals(new Share(null, Share.Bound.HIDDEN), Share.of(2, 4));
        assertEquals(new Share(null, Share.Bound.NOBODY), Share.of(0, 0));
        assertNotNull(Share.of(30, 64).coarse().percent());
    }

    private static int any(Random chance) {
        return chance.nextInt(3) == 0 ? 0 : 1 + chance.nextInt(7);
    }
}
