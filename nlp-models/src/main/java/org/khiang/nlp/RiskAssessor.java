package org.khiang.nlp;

import java.time.Instant;
import org.khiang.nlp.model.TrainedAssessor;
import org.khiang.nlp.rules.RuleAssessor;

/** Weighs the danger of a message; safe for use by many threads. */
public interface RiskAssessor {

    /** Assesses the last message of the talk. Never throws for any text; when the model is missing the rules decide. */
    Assessment assess(Talk talk);

    /**
     * Assesses that nothing came after the last message of the talk until now (C3, C6, E10, A16): NONE without reasons
     * while that means nothing yet. It never lowers what was reached.
     */
    default Assessment afterSilence(Talk talk, Instant now) {
        return new Silence(this, talk, now).assessment();
    }

    /** The models' probability that the last message of the talk is HIGH or above, 0 to 1; NaN without models. */
    default double danger(Talk talk) {
        return Double.NaN;
    }

    /** Rules and trained models together, as the bot runs them; costly to make, so make one and keep it. */
    static RiskAssessor trained() {
        return TrainedAssessor.ofBuild();
    }

    /** The rules without the models: what decides when the models fail. */
    static RiskAssessor rulesOnly() {
        return new RuleAssessor();
    }
}
