package org.khiang.conversations;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import org.khiang.conversations.dialogue.Dialogue;
import org.khiang.conversations.dialogue.Phrasebook;
import org.khiang.conversations.dialogue.Script;

/** The script the program speaks by; one that is broken stops the start, not a child's first message. */
@Factory
class Scripts {
    @Context
    Script script() {
        return Script.load("th");
    }

    @Singleton
    Phrasebook phrasebook(Script script) {
        return new Phrasebook(script);
    }

    @Singleton
    Dialogue dialogue(Script script) {
        return new Dialogue(script);
    }
}
