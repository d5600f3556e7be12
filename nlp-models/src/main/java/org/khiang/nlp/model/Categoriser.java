package org.khiang.nlp.model;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.doccat.FeatureGenerator;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.util.ObjectStream;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.ext.ExtensionLoader;

/**
 * One OpenNLP classifier over the values of an enum. Every training and loading passes here, since OpenNLP loads
 * classes named in a model only from packages it was told of. Safe for many threads: it and its features hold no state.
 */
final class Categoriser<E extends Enum<E>> {
    static {
        ExtensionLoader.registerAllowedPackage(RiskFeatures.class.getPackageName());
    }

    private final Class<E> kinds;
    private final MaxentModel model;
    private final double temperature;

    private Categoriser(Class<E> kinds, DoccatModel model, double temperature) {
        this.kinds = kinds;
        this.model = model.getMaxentModel();
        this.temperature = temperature;
    }

    /** Reads a model; a damaged one throws IOException or a RuntimeException. */
    static <E extends Enum<E>> Categoriser<E> load(Class<E> kinds, InputStream in, double temperature)
            throws IOException {
        return of(kinds, new DoccatModel(in), temperature);
    }

    static <E extends Enum<E>> Categoriser<E> of(Class<E> kinds, DoccatModel model, double temperature) {
        return new Categoriser<>(kinds, model, temperature);
    }

    /** Trains on samples in the order given: the same samples give the same model. */
    static DoccatModel train(List<DocumentSample> samples, Recipe recipe) throws IOException {
        DoccatFactory factory = new DoccatFactory(new FeatureGenerator[] {recipe.features().get()});
        try (ObjectStream<DocumentSample> stream = ObjectStreamUtils.createObjectStream(samples)) {
            return DocumentCategorizerME.train("th", stream, recipe.parameters(), factory);
        }
    }

    /** The probability of each value for the features of a message, smoothed by the fitted temperature. */
    Map<E, Double> weigh(String[] features) {
        double[] raw = model.eval(features);
        Map<E, Double> weights = new EnumMap<>(kinds);
        double sum = 0;
        for (int i = 0; i < raw.length; i++) {
            double weight = Math.pow(raw[i], 1 / temperature);
            weights.put(Enum.valueOf(kinds, model.getOutcome(i)), weight);
            sum += weight;
        }
        double all = sum;
        weights.replaceAll((kind, weight) -> weight / all);
        return weights;
    }
}
