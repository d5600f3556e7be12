package org.khiang.nlp.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.khiang.nlp.RiskAssessor;
import org.khiang.nlp.RiskLevel;
import org.khiang.nlp.corpus.Corpus;
import org.khiang.nlp.corpus.Line;

/** The figures of the model card: counted and measured here, kept in card/scores.properties, shown in the README. */
final class Card {
    private static final Path SCORES = Path.of("card/scores.properties");
    private static final Path README = Path.of("README.md");
    private static final Corpus CORPUS = new Corpus(Path.of("src/main/corpus"));
    private static final String FROM = "<!-- figures: made by the build, see CardTest -->\n";
    private static final String OF_KIND = "danger-high.";
    private static final int FEWEST = 10;
    private static final String TO = "<!-- end of figures -->";

    private final Evaluation evaluation;
    private final Map<String, String> counts = new LinkedHashMap<>();

    private Card(Evaluation evaluation, Corpus.Part part, List<Line> teaching) {
        this.evaluation = evaluation;
        counts.put("part", part.name().toLowerCase(Locale.ROOT));
        counts.put("rule-examples", String.valueOf(ruleExamples()));
        counts.put("corpus-lines", String.valueOf(teaching.size()));
        counts.put("corpus-writers", String.valueOf(teaching.stream().map(Line::writer).distinct().count()));
    }

    /** Measures on the test part, or on development while there is none. */
    static Card measured() throws IOException {
        Corpus.Part part = CORPUS.lines(Corpus.Part.TEST).isEmpty() ? Corpus.Part.DEVELOPMENT : Corpus.Part.TEST;
        return new Card(Evaluation.of(RiskAssessor.trained(), CORPUS.lines(part), CORPUS.talks(part)), part,
                CORPUS.lines(Corpus.Part.TRAIN));
    }

    Report report() {
        return new Report(evaluation, counts);
    }

    Map<String, String> counts() {
        Map<String, String> all = new LinkedHashMap<>(counts);
        all.put("messages", String.valueOf(evaluation.messages()));
        all.put("talks", String.valueOf(evaluation.talks()));
        return all;
    }

    /** What must not fall. */
    Map<String, Share> found() {
        Map<String, Share> found = new LinkedHashMap<>();
        found.put("danger-high", evaluation.reached(RiskLevel.HIGH, RiskLevel.HIGH));
        found.put("danger-person", evaluation.reached(RiskLevel.HIGH, RiskLevel.MEDIUM));
        found.put("emergency", evaluation.found(RiskLevel.EMERGENCY));
        found.put("right-high", evaluation.alarmsThatAreRight());
        found.put("category-right", evaluation.rightCategory());
        found.put("routed", evaluation.routedInTime());
        return found;
    }

    /** Of the danger of each kind, the share put at HIGH or above; kinds with hardly any danger left out. */
    Map<String, Share> byCategory() {
        Map<String, Share> found = new LinkedHashMap<>();
        evaluation.by(line -> line.category().name()).forEach((category, part) -> {
            Share share = part.reached(RiskLevel.HIGH, RiskLevel.HIGH);
            if (share.whole() >= FEWEST) {
                found.put(OF_KIND + category, share);
            }
        });
        return found;
    }

    /** What must not rise. */
    Map<String, Share> inVain() {
        Map<String, Share> inVain = new LinkedHashMap<>();
        inVain.put("alarm-high", evaluation.falseAlarms(RiskLevel.HIGH));
        inVain.put("alarm-medium", evaluation.falseAlarms(RiskLevel.MEDIUM));
        inVain.put("routed-vain", evaluation.routedInVain());
        return inVain;
    }

    /** The lines of the data file as they would be now. */
    List<String> lines() {
        Stream<String> scores = Stream.of(found(), byCategory(), inVain()).flatMap(some -> some.entrySet().stream())
                .map(score -> score.getKey() + "=" + score.getValue());
        return Stream.concat(counts().entrySet().stream().map(count -> count.getKey() + "=" + count.getValue()),
                scores).toList();
    }

    static Map<String, String> kept() throws IOException {
        Map<String, String> kept = new LinkedHashMap<>();
        for (String line : Files.readAllLines(SCORES)) {
            kept.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1));
        }
        return kept;
    }

    /** Puts the figures of now into the data file and the README. */
    void rewrite() throws IOException {
        Files.createDirectories(SCORES.getParent());
        Files.write(SCORES, lines());
        String readme = Files.readString(README);
        int from = readme.indexOf(FROM) + FROM.length();
        Files.writeString(README, readme.substring(0, from) + shown() + readme.substring(readme.indexOf(TO)));
    }

    /** What the README shows between its marks. */
    static String inReadme() throws IOException {
        String readme = Files.readString(README);
        return readme.substring(readme.indexOf(FROM) + FROM.length(), readme.indexOf(TO));
    }

    /** What the README should show, from the data files. */
    static String shown() throws IOException {
        Wording words = new Wording("en");
        StringBuilder shown = new StringBuilder("\n| | |\n|---|---|\n");
        kept().forEach((name, value) -> shown.append("| ").append(name(words, name)).append(" | ").append(value)
                .append(" |\n"));
        shown.append("\n| on the development part | learnt from | danger at HIGH or above | EMERGENCY found "
                + "| harmless at HIGH or above |\n|---|---|---|---|---|\n");
        for (String row : Files.readAllLines(Path.of("card/ablation.tsv"))) {
            shown.append("| ").append(row.replace("\t", " | ")).append(" |\n");
        }
        return shown.append('\n').toString();
    }

    private static String name(Wording words, String score) {
        return score.startsWith(OF_KIND) ? words.of("danger-high") + ": " + score.substring(OF_KIND.length())
                : words.of(score);
    }

    private static long ruleExamples() {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/rules"))) {
            return files.flatMap(file -> lines(file).stream())
                    .filter(line -> line.startsWith("fires:") || line.startsWith("quiet:")).count();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
