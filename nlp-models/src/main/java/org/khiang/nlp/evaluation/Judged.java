package org.khiang.nlp.evaluation;

import org.khiang.nlp.Assessment;
import org.khiang.nlp.RiskLevel;
import org.khiang.nlp.corpus.Line;

/**
 * A labelled message with what an assessor made of it.
 *
 * @param danger the models' probability that it is HIGH or above, NaN when they did not answer
 * @param nanos  how long it took
 */
record Judged(Line line, Assessment put, double danger, long nanos) {

    boolean isDanger() {
        return line.level().atLeast(RiskLevel.HIGH);
    }

    /** Truly LOW or NONE. */
    boolean isHarmless() {
        return !line.level().atLeast(RiskLevel.MEDIUM);
    }

    boolean isPutAt(RiskLevel level) {
        return put.level().atLeast(level);
    }

    /** How many steps it was put below what it is; not above zero when nothing was missed. */
    int missed() {
        return line.level().ordinal() - put.level().ordinal();
    }

    @Override
    public String toString() {
        return line + " put at " + put.level();
    }
}
