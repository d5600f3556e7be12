package org.khiang.conversations;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import org.khiang.conversations.dialogue.Dialogue;
import org.khiang.conversations.dialogue.Script;
import org.khiang.conversations.dialogue.Stumbling;
import org.khiang.nlp.RiskAssessor;

/** Parts that fail, each only where a test asks for it. */
@Factory
class BrokenParts {
    static final String ASSESSOR = "test.broken.assessor";
    static final String DIALOGUE = "test.broken.dialogue";

    @Singleton
    @Replaces(bean = RiskAssessor.class, factory = Assessors.class)
    @Requires(property = ASSESSOR)
    RiskAssessor assessor() {
        return talk -> {
            throw new IllegalStateException("failed on " + talk.last().text());
        };
    }

    @Singleton
    @Replaces(bean = Dialogue.class, factory = Scripts.class)
    @Requires(property = DIALOGUE)
    Dialogue dialogue(Script script) {
        return Stumbling.over(script);
    }
}
