package org.khiang.conversations;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.khiang.conversations.dialogue.Dialogue;
import org.khiang.conversations.dialogue.Phrasebook;
import org.khiang.conversations.dialogue.Returns;
import org.khiang.conversations.dialogue.Script;
import org.khiang.conversations.dialogue.Walk;
import org.khiang.nlp.RiskAssessor;

/** The script the program speaks by; one that is broken stops the start, not a child's first message. */
@Factory
class Scripts {
    @Context
    Script script() {
        return Script.load("th");
    }

    @Context
    Returns returns(Script script) {
        return Returns.of(script);
    }

    @Singleton
    Phrasebook phrasebook(Script script) {
        return new Phrasebook(script);
    }

    @Singleton
    Walk walk(Script script, RiskAssessor triage, Clock clock) {
        return new Walk(script, triage, clock);
    }

    @Singleton
    Dialogue dialogue(Script script) {
        return new Dialogue(script);
    }
}
