package org.khiang.nlp.model;

import java.util.function.Supplier;
import opennlp.tools.doccat.FeatureGenerator;
import opennlp.tools.util.TrainingParameters;

/**
 * How a model is trained: L-BFGS, on one thread, so that the same samples give the same model.
 *
 * @param features   makes the generator, of a public class with a constructor without arguments
 * @param iterations at most
 * @param cutoff     a feature seen less often is left out
 * @param l2         the higher, the less the model trusts single features; chosen on writers it had not seen
 */
record Recipe(Supplier<FeatureGenerator> features, int iterations, int cutoff, double l2) {
    /** Of the level. */
    static final Recipe LEVEL = new Recipe(RiskFeatures::new, 40, 3, 6);
    /** Of the category: more answers from the same lines, so the rarest features would only take room. */
    static final Recipe CATEGORY = new Recipe(RiskFeatures::new, 25, 5, 3);

    Recipe with(Supplier<FeatureGenerator> others) {
        return new Recipe(others, iterations, cutoff, l2);
    }

    TrainingParameters parameters() {
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, "MAXENT_QN");
        parameters.put(TrainingParameters.ITERATIONS_PARAM, iterations);
        parameters.put(TrainingParameters.CUTOFF_PARAM, cutoff);
        parameters.put(TrainingParameters.THREADS_PARAM, 1);
        parameters.put("L1Cost", 0.0);
        parameters.put("L2Cost", l2);
        return parameters;
    }
}
