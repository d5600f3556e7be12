package org.khiang.nlp.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import opennlp.tools.doccat.DoccatModel;
import org.khiang.nlp.RiskLevel;
import org.khiang.nlp.Talk;
import org.khiang.nlp.corpus.Corpus;
import org.khiang.nlp.corpus.Line;
import org.khiang.nlp.rules.RuleAssessor;

/**
 * Weighs every line of the train part by a model that has not seen its writer, so that temperature and thresholds can
 * be chosen there, and never on the test part. Run by hand (profile fitting); writes one line for each message: writer,
 * level, level by rules, probability of each level.
 */
public final class Fitting {
    private static final int FOLDS = 4;
    private static final RuleAssessor RULES = new RuleAssessor();
    private static final Words WORDS = new Words(RULES);

    private Fitting() {
    }

    /** @param args the corpus folder and the file to write to */
    public static void main(String[] args) throws IOException {
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        Corpus corpus = new Corpus(Path.of(args[0]));
        List<Line> lines = new ArrayList<>(corpus.lines(Corpus.Part.TRAIN));
        lines.addAll(corpus.lines(Corpus.Part.DEVELOPMENT));
        List<String> writers = lines.stream().map(Line::writer).distinct().toList();
        List<String> weighed = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            List<Line> seen = lines.stream().filter(l -> writers.indexOf(l.writer()) % FOLDS != left).toList();
            DoccatModel model = RiskModels.train(RiskModels.read(seen, WORDS), Line::level, Recipe.LEVEL);
            Categoriser<RiskLevel> levels = Categoriser.of(RiskLevel.class, model, 1);
            lines.stream().filter(l -> writers.indexOf(l.writer()) % FOLDS == left)
                    .forEach(line -> weighed.add(row(line, levels)));
            Files.write(Path.of(args[1]), weighed);
        }
    }

    private static String row(Line line, Categoriser<RiskLevel> levels) {
        double[] weights = levels.weigh(WORDS.of(line.text()));
        StringBuilder row = new StringBuilder(line.writer()).append('\t').append(line.level()).append('\t')
                .append(RULES.assess(Talk.of(line.text())).level());
        for (RiskLevel level : RiskLevel.values()) {
            row.append(String.format(Locale.ROOT, "\t%.6f", weights[level.ordinal()]));
        }
        return row.toString();
    }
}
