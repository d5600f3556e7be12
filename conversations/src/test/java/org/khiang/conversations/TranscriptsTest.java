package org.khiang.conversations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.khiang.conversations.dialogue.Script;
import org.khiang.conversations.dialogue.Wiring;
import org.khiang.nlp.RiskAssessor;

/**
 * Plays every written talk. {@code -Dtranscripts.rewrite=true} writes down what came instead of comparing it; a person
 * who knows the protocol then reads the difference.
 */
class TranscriptsTest {
    private static Rehearsal rehearsal;

    @BeforeAll
    static void open() {
        rehearsal = new Rehearsal();
    }

    @AfterAll
    static void close() {
        rehearsal.close();
    }

    static Stream<Talkbook> talks() {
        return Talkbook.all().stream();
    }

    @ParameterizedTest
    @MethodSource("talks")
    void theTalkGoesAsItIsWritten(Talkbook talk) {
        if (Boolean.getBoolean("transcripts.rewrite")) {
            talk.rewrite(rehearsal.play(talk, Rehearsal.SCRIPT, Rehearsal.TRAINED));
        } else {
            assertEquals("", rehearsal.difference(talk, Rehearsal.SCRIPT, Rehearsal.TRAINED));
        }
    }

    /** Tuning the model must not move a written talk; what a talk shows of danger, the rules must see by themselves. */
    @Test
    void everyTalkGoesTheSameByTheRulesAlone() {
        RiskAssessor rules = RiskAssessor.rulesOnly();
        assertEquals(List.of(), talks().map(talk -> rehearsal.difference(talk, Rehearsal.SCRIPT, rules))
                .filter(difference -> !difference.isEmpty()).toList());
    }

    @Test
    void otherWordsInEveryLineOfTheBotBreakNoTalk() {
        Script reworded = Wiring.reworded();
        List<String> broken = talks().map(talk -> rehearsal.difference(talk, reworded, Rehearsal.TRAINED))
                .filter(difference -> !difference.isEmpty()).toList();
        assertEquals(List.of(), broken);
    }
}
