package org.khiang.nlp.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Holds the model card (README.md) to what is true now, and leaves the report at target/evaluation. After a change that
 * is meant, {@code mvn test -Dtest=CardTest -Dcard.rewrite=true} puts the new figures in, for a person to read.
 */
class CardTest {
    private static final Path REPORT = Path.of("target/evaluation");
    /** Arithmetic of another processor may move a message or two. */
    private static final double HAIR = 0.003;

    private static Card card;
    private static Map<String, String> kept;

    @BeforeAll
    static void measure() throws IOException {
        card = Card.measured();
        card.report().writeTo(REPORT);
        if (Boolean.getBoolean("card.rewrite")) {
            card.rewrite();
        }
        kept = Card.kept();
    }

    @Test
    void noScoreHasFallenBelowTheCard() {
        card.found().forEach((name, now) -> assertTrue(now.whole() == 0 || now.value() >= kept(name) - HAIR,
                () -> name + " is " + now + ", the card says " + kept.get(name)));
    }

    /** Of few messages one more or less is no news; two are. */
    @Test
    void noKindOfHarmIsFoundLessOftenThanTheCardSays() {
        card.byCategory().forEach((name, now) -> assertTrue(now.value() >= kept(name) - 1.5 / now.whole(),
                () -> name + " is " + now + ", the card says " + kept.get(name)));
    }

    @Test
    void noFalseAlarmsHaveRisenAboveTheCard() {
        card.inVain().forEach((name, now) -> assertTrue(now.whole() == 0 || now.value() <= kept(name) + HAIR,
                () -> name + " is " + now + ", the card says " + kept.get(name)));
    }

    @Test
    void theCountsOfTheCardAreThoseOfTheBuild() {
        card.counts().forEach((name, now) -> assertEquals(now, kept.get(name), name));
    }

    @Test
    void theReadmeShowsTheFiguresOfTheCard() throws IOException {
        assertEquals(Card.shown(), Card.inReadme());
    }

    @Test
    void theReportOfTheBuildIsThere() throws IOException {
        assertTrue(Files.readString(REPORT.resolve("evaluation.html")).contains("<svg"));
        assertTrue(Files.readString(REPORT.resolve("evaluation.en.html")).contains("Danger put at HIGH or above"));
        assertTrue(Files.readString(REPORT.resolve("evaluation.md")).contains("Danger put at HIGH or above"));
    }

    private static double kept(String name) {
        return Double.parseDouble(kept.get(name).split(" ")[0]);
    }
}
