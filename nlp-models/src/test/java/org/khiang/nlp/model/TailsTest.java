package org.khiang.nlp.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.khiang.nlp.RiskLevel;

class TailsTest {
    private static Tails danger(double probability) {
        return Tails.of(new double[] {1 - probability, 0, 0, probability, 0});
    }

    @Test
    void aTailIsTheSumOfItsLevel() {
        Tails tails = Tails.of(new double[] {0.4, 0.3, 0.2, 0.06, 0.04});
        assertEquals(1, tails.from(RiskLevel.NONE), 1e-9);
        assertEquals(0.3, tails.from(RiskLevel.MEDIUM), 1e-9);
        assertEquals(0.04, tails.from(RiskLevel.EMERGENCY), 1e-9);
    }

    @Test
    void aHarmlessBeginningExplainsAnOddLine() {
        assertTrue(danger(0.5).within(danger(0.1)).from(RiskLevel.HIGH) < 0.3);
    }

    @Test
    void hintsThatSayLittleOneByOneAddUpToAPersonWhoLooks() {
        assertTrue(danger(0.3).within(danger(0.8)).from(RiskLevel.MEDIUM) > 0.5);
    }

    @Test
    void aSmallQuestionAfterTheWorstIsNoNewDanger() {
        assertTrue(danger(0.3).within(danger(0.99)).from(RiskLevel.HIGH) <= 0.3);
    }

    @Test
    void aChildWhoTalkedOfGamesAndThenTellsTheWorstIsBelieved() {
        assertEquals(0.95, danger(0.95).within(danger(0.001)).from(RiskLevel.HIGH), 1e-9);
    }

    @Test
    void noCertaintyMakesNonsenseOfTheOther() {
        assertEquals(1, danger(1).within(danger(0)).from(RiskLevel.HIGH), 1e-9);
        assertTrue(danger(0).within(danger(1)).from(RiskLevel.MEDIUM) <= 0.5 + 1e-9);
    }
}
