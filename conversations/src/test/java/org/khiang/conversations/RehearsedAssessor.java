package org.khiang.conversations;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import org.khiang.nlp.Assessment;
import org.khiang.nlp.RiskAssessor;
import org.khiang.nlp.Talk;

/** The real triage, or one with a rule taken away, exchanged between two talks. */
@Singleton
@Replaces(bean = RiskAssessor.class, factory = Assessors.class)
@Requires(property = Rehearsal.ON)
class RehearsedAssessor implements RiskAssessor {
    private volatile RiskAssessor now;

    void judgeBy(RiskAssessor assessor) {
        now = assessor;
    }

    @Override
    public Assessment assess(Talk talk) {
        return now.assess(talk);
    }
}
