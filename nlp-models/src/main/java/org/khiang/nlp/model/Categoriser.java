package org.khiang.nlp.model;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.doccat.FeatureGenerator;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.util.ObjectStream;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.ext.ExtensionLoader;

/**
 * One OpenNLP classifier over the values of an enum, its weights read out of the model into one array, since OpenNLP
 * looks every feature up by its written name in each model. Every training and loading passes here, since OpenNLP loads
 * classes named in a model only from packages it was told of. Safe for many threads.
 */
final class Categoriser<E extends Enum<E>> {
    static {
        ExtensionLoader.registerAllowedPackage(RiskFeatures.class.getPackageName());
    }

    /** Steps of a weight between 0 and 1. */
    private static final int STEPS = 1024;

    private final FeatureTable table;
    private final int[] kinds;
    private final int width;
    private final float[] weights;
    private final double temperature;

    private Categoriser(FeatureTable table, Class<E> kinds, AbstractModel model, double temperature) {
        this.table = table;
        this.kinds = IntStream.range(0, model.getNumOutcomes())
                .map(i -> Enum.valueOf(kinds, model.getOutcome(i)).ordinal()).toArray();
        this.width = kinds.getEnumConstants().length;
        this.weights = new float[table.count() * this.kinds.length];
        this.temperature = temperature;
        contexts(model).forEach((feature, context) -> fill(table.row(feature) * this.kinds.length, context));
    }

    private void fill(int from, Context context) {
        for (int i = 0; i < context.getOutcomes().length; i++) {
            weights[from + context.getOutcomes()[i]] = (float) context.getParameters()[i];
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Context> contexts(AbstractModel model) {
        return (Map<String, Context>) model.getDataStructures()[1];
    }

    private static AbstractModel linear(DoccatModel model) {
        return (AbstractModel) model.getMaxentModel();
    }

    /** Reads a model; a damaged one throws IOException or a RuntimeException. */
    static DoccatModel load(InputStream in) throws IOException {
        return new DoccatModel(in);
    }

    /** The table of every feature that any of the models knows. */
    static FeatureTable table(DoccatModel... models) {
        Set<String> all = new LinkedHashSet<>();
        Stream.of(models).forEach(model -> all.addAll(contexts(linear(model)).keySet()));
        return new FeatureTable(all);
    }

    /** A model with a table that holds its features, and maybe those of others. */
    static <E extends Enum<E>> Categoriser<E> of(FeatureTable table, Class<E> kinds, DoccatModel model,
                                                 double temperature) {
        return new Categoriser<>(table, kinds, linear(model), temperature);
    }

    /** A model by itself. */
    static <E extends Enum<E>> Categoriser<E> of(Class<E> kinds, DoccatModel model, double temperature) {
        return of(table(model), kinds, model, temperature);
    }

    /**
     * Trains on samples in the order given: the same samples give the same model. Its weights are kept in steps so
     * small that no message stands elsewhere for it, and that a model takes half the room.
     */
    static DoccatModel train(List<DocumentSample> samples, Recipe recipe) throws IOException {
        DoccatFactory factory = new DoccatFactory(new FeatureGenerator[] {recipe.features().get()});
        try (ObjectStream<DocumentSample> stream = ObjectStreamUtils.createObjectStream(samples)) {
            DoccatModel model = DocumentCategorizerME.train("th", stream, recipe.parameters(), factory);
            contexts(linear(model)).values().forEach(context -> round(context.getParameters()));
            return model;
        }
    }

    private static void round(double[] weights) {
        for (int i = 0; i < weights.length; i++) {
            weights[i] = Math.rint(weights[i] * STEPS) / STEPS;
        }
    }

    /** The probability of each value, by its place in the enum, for the words of a message. */
    double[] weigh(String[] words) {
        return weigh(table.rowsOf(words));
    }

    /** The same for the rows of its features in the table, smoothed by the fitted temperature. */
    double[] weigh(int[] rows) {
        double[] sums = new double[kinds.length];
        for (int row : rows) {
            int from = row * sums.length;
            for (int i = 0; i < sums.length; i++) {
                sums[i] += weights[from + i];
            }
        }
        return shares(sums);
    }

    private double[] shares(double[] sums) {
        double most = Arrays.stream(sums).max().orElse(0);
        double[] shares = new double[width];
        double all = 0;
        for (int i = 0; i < sums.length; i++) {
            double share = Math.exp((sums[i] - most) / temperature);
            shares[kinds[i]] = share;
            all += share;
        }
        for (int i = 0; i < width; i++) {
            shares[i] /= all;
        }
        return shares;
    }
}
