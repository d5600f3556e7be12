package org.khiang.conversations;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import org.khiang.nlp.RiskAssessor;

/** The trained assessor of the room next door; a test may put another in its place. */
@Factory
class Assessors {
    @Context     // read at the start: the first child must not wait for it
    RiskAssessor assessor() {
        return RiskAssessor.trained();
    }
}
