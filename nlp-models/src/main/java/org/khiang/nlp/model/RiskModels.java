package org.khiang.nlp.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.doccat.DoccatModel;
import org.khiang.nlp.Category;
import org.khiang.nlp.RiskLevel;
import org.khiang.nlp.corpus.Line;

/** The two models, of level and of category, and the version they carry. Safe for many threads. */
final class RiskModels {
    private final FeatureTable table;
    private final Categoriser<RiskLevel> levels;
    private final Categoriser<Category> categories;
    private final Settings settings;
    private final Settings inShort;
    private final Settings inTalk;
    private final String version;

    private RiskModels(DoccatModel level, DoccatModel category, String version) {
        this.settings = Settings.read();
        this.inShort = settings.forShort();
        this.inTalk = settings.forTalk();
        this.table = Categoriser.table(level, category);
        this.levels = Categoriser.of(table, RiskLevel.class, level, settings.levelTemperature());
        this.categories = Categoriser.of(table, Category.class, category, settings.categoryTemperature());
        this.version = version;
    }

    /** Where models come from: the class path of the program, or a test. */
    interface Source {
        /** The named file, or null when it is missing. */
        InputStream open(String name) throws IOException;
    }

    /** Reads both models; a missing or damaged one throws. */
    static RiskModels load(Source source) throws IOException {
        try (InputStream level = needed(source, "level.bin"); InputStream category = needed(source, "category.bin");
                InputStream version = needed(source, "version.txt")) {
            return new RiskModels(Categoriser.load(level), Categoriser.load(category),
                    new String(version.readAllBytes(), StandardCharsets.UTF_8).strip());
        }
    }

    private static InputStream needed(Source source, String name) throws IOException {
        InputStream in = source.open(name);
        if (in == null) {
            throw new IOException("no model " + name);
        }
        return in;
    }

    /** The words of each line, read once for every model that learns from them. */
    static Map<Line, String[]> read(List<Line> lines, Words words) {
        Map<Line, String[]> read = new LinkedHashMap<>();
        lines.forEach(line -> read.put(line, words.of(line.text())));
        return read;
    }

    /** A model of one column of the corpus. */
    static DoccatModel train(Map<Line, String[]> read, Function<Line, Enum<?>> label, Recipe recipe)
            throws IOException {
        return Categoriser.train(read.entrySet().stream()
                .map(line -> new DocumentSample(label.apply(line.getKey()).name(), line.getValue())).toList(), recipe);
    }

    /** Of a message that stands alone. */
    Guess guess(String[] words) {
        int[] features = table.rowsOf(words);
        return Guess.of(Tails.of(levels.weigh(features)), () -> categories.weigh(features),
                Words.areShort(words) ? inShort : settings);
    }

    /** Of a message that comes after others, which explain it or make it graver. */
    Guess guess(String[] words, String[] withThoseBefore) {
        int[] features = table.rowsOf(words);
        Tails tails = Tails.of(levels.weigh(features)).within(Tails.of(levels.weigh(withThoseBefore)));
        return Guess.of(tails, () -> categories.weigh(features), Words.areShort(words) ? inShort : inTalk);
    }

    /** That a message is HIGH or above, 0 to 1. */
    double danger(String[] words) {
        return Tails.of(levels.weigh(words)).from(RiskLevel.HIGH);
    }

    String version() {
        return version;
    }
}
