package org.khiang.conversations.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khiang.conversations.decision.Agreement.Pair;

class AgreementTest {
    @Test
    void agreementIsWhatAPersonCountsByHand() {
        // Ten items of two talks:      (2,2) (2,2) (2,3) (1,1) (3,3) (0,1) (2,2) (3,1) (2,1) (1,3)
        // Distance                       0     0     1     0     0     1     0     2     1     2
        // At most one apart: 8 of 10 = 0.8.
        // Weights 1 - d/3:               1     1    2/3    1     1    2/3    1    1/3   2/3   1/3
        // Observed = (5 * 1 + 3 * 2/3 + 2 * 1/3) / 10 = (5 + 2 + 2/3) / 10 = 23/30.
        // First gives  0:1 1:2 2:5 3:2; the other  0:0 1:4 2:3 3:3 (of ten each).
        // Chance = sum of (first * other * weight) / 100, row by row of the first one's points:
        //   0 (1): 4 * 2/3 + 3 * 1/3 + 3 * 0   = 11/3
        //   1 (2): 4 * 1   + 3 * 2/3 + 3 * 1/3 = 7        -> 14
        //   2 (5): 4 * 2/3 + 3 * 1   + 3 * 2/3 = 23/3     -> 115/3
        //   3 (2): 4 * 1/3 + 3 * 2/3 + 3 * 1   = 19/3     -> 38/3
        //   together 11/3 + 42/3 + 115/3 + 38/3 = 206/3, of 100 = 103/150.
        // Kappa = (23/30 - 103/150) / (1 - 103/150) = (12/150) / (47/150) = 12/47.
        Agreement found = Agreement.of(List.of(new Pair("a", 2, 2), new Pair("a", 2, 2), new Pair("a", 2, 3),
                new Pair("a", 1, 1), new Pair("a", 3, 3), new Pair("b", 0, 1), new Pair("b", 2, 2),
                new Pair("b", 3, 1), new Pair("b", 2, 1), new Pair("b", 1, 3)));
        assertEquals(2, found.talks());
        assertEquals(10, found.items());
        assertEquals(0.8, found.withinOne(), 1e-9);
        assertEquals(12.0 / 47, found.kappa(), 1e-9);
    }

    @Test
    void whoGivesTheSameToAllAgreesByChanceAlone() {
        Agreement same = Agreement.of(List.of(new Pair("a", 2, 2), new Pair("a", 2, 2)));
        assertEquals(1.0, same.withinOne());
        assertNull(same.kappa());
        assertNull(Agreement.of(List.of()).withinOne());
    }
}
