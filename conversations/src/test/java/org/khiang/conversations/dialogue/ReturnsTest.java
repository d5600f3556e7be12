package org.khiang.conversations.dialogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khiang.nlp.RiskLevel;

class ReturnsTest {
    private static final Script SCRIPT = Script.load("th");

    @Test
    void eachStateATalkCanGoBackToHasANameInBothLanguagesOfTheConsole() {
        List<Returns.Way> ways = Returns.of(SCRIPT).at(RiskLevel.NONE);
        assertTrue(ways.size() >= 5);
        ways.forEach(way -> assertEquals(Set.of("th", "en"), way.names().keySet(), way.state()));
    }

    @Test
    void aStateTheBotCannotGoOnFromStopsTheProgramAtItsStart() {
        for (String state : List.of("HUMAN_JOIN", "COVER_RETURN", "HUMAN", "NOWHERE")) {
            Entry file = Source.read("returns.yml", "returns:\n  - state: " + state);
            assertThrows(BrokenScript.class, () -> Returns.of(SCRIPT, file), state);
        }
    }

    @Test
    void aMisspeltRuleIsNotSilentlyLost() {
        Entry file = Source.read("returns.yml", "returns:\n  - state: AFTERCARE\n    bellow: EMERGENCY");
        assertThrows(BrokenScript.class, () -> Returns.of(SCRIPT, file));
    }
}
