package org.khiang.conversations;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import org.khiang.nlp.RiskAssessor;

/** The trained assessor of the room next door; a test may put another in its place. */
@Factory
class Assessors {
    @Singleton
    RiskAssessor assessor() {
        return RiskAssessor.trained();
    }
}
