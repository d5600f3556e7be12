package org.khiang.nlp.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import opennlp.tools.doccat.DoccatModel;
import org.khiang.nlp.Category;
import org.khiang.nlp.RiskLevel;
import org.khiang.nlp.Talk;
import org.khiang.nlp.corpus.Corpus;
import org.khiang.nlp.corpus.Line;
import org.khiang.nlp.rules.RuleAssessor;

/**
 * What each part of triage is worth, on the writers of the development part: rules, models, words, letters, and more
 * lines to learn from. Trains eight models, so it is run by hand (profile ablation) and its table is kept in the card.
 */
public final class Ablation {
    private static final RuleAssessor RULES = new RuleAssessor();
    private static final Words WORDS = new Words(RULES);
    private static final Settings SETTINGS = Settings.read();

    private final Map<Line, String[]> teaching;
    private final List<Line> measuring;
    private final List<RiskLevel> byRules;
    private final List<String> table = new ArrayList<>();

    private Ablation(Corpus corpus) throws IOException {
        teaching = RiskModels.read(corpus.lines(Corpus.Part.TRAIN), WORDS);
        measuring = corpus.lines(Corpus.Part.DEVELOPMENT);
        byRules = measuring.stream().map(line -> RULES.assess(Talk.of(line.text())).level()).toList();
    }

    /** @param args the corpus folder and the file to write the table to */
    public static void main(String[] args) throws IOException {
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        Ablation ablation = new Ablation(new Corpus(Path.of(args[0])));
        Files.write(Path.of(args[1]), ablation.run());
    }

    private List<String> run() throws IOException {
        row("rules only", 0, byRules);
        List<RiskLevel> whole = levels(teaching, Recipe.LEVEL);
        row("models only", teaching.size(), whole);
        row("rules and models", teaching.size(), together(whole));
        row("models only, words", teaching.size(), levels(teaching, Recipe.LEVEL.with(WordFeatures::new)));
        row("models only, letters", teaching.size(), levels(teaching, Recipe.LEVEL.with(LetterFeatures::new)));
        for (int part : new int[] {8, 4, 2}) {
            Map<Line, String[]> fewer = everyOf(part);
            row("rules and models", fewer.size(), together(levels(fewer, Recipe.LEVEL)));
        }
        return table;
    }

    private Map<Line, String[]> everyOf(int part) {
        Map<Line, String[]> fewer = new LinkedHashMap<>();
        int at = 0;
        for (Map.Entry<Line, String[]> line : teaching.entrySet()) {
            if (at++ % part == 0) {
                fewer.put(line.getKey(), line.getValue());
            }
        }
        return fewer;
    }

    private List<RiskLevel> levels(Map<Line, String[]> lines, Recipe recipe) throws IOException {
        DoccatModel model = RiskModels.train(lines, Line::level, recipe);
        Categoriser<RiskLevel> levels = Categoriser.of(RiskLevel.class, model, SETTINGS.levelTemperature());
        return measuring.stream().map(line -> WORDS.of(line.text())).map(words -> Guess.of(
                Tails.of(levels.weigh(words)),
                () -> new double[Category.values().length],
                Words.areShort(words) ? SETTINGS.forShort() : SETTINGS).level()).toList();
    }

    private List<RiskLevel> together(List<RiskLevel> byModel) {
        return IntStream.range(0, byModel.size()).mapToObj(i -> byModel.get(i).max(byRules.get(i))).toList();
    }

    /** Name, lines learnt from, danger put at HIGH or above, emergencies put there, harmless put at HIGH or above. */
    private void row(String name, int lines, List<RiskLevel> put) {
        double danger = share(put, RiskLevel.HIGH, RiskLevel.EMERGENCY, RiskLevel.HIGH);
        double emergency = share(put, RiskLevel.EMERGENCY, RiskLevel.EMERGENCY, RiskLevel.EMERGENCY);
        double alarm = share(put, RiskLevel.NONE, RiskLevel.LOW, RiskLevel.HIGH);
        table.add(String.format(Locale.ROOT, "%s\t%d\t%.3f\t%.3f\t%.3f", name, lines, danger, emergency, alarm));
        System.out.println(table.get(table.size() - 1));
    }

    private double share(List<RiskLevel> put, RiskLevel from, RiskLevel to, RiskLevel at) {
        int[] these = IntStream.range(0, put.size())
                .filter(i -> measuring.get(i).level().atLeast(from) && to.atLeast(measuring.get(i).level())).toArray();
        return IntStream.of(these).filter(i -> put.get(i).atLeast(at)).count() / (double) these.length;
    }
}
