package org.khiang.nlp.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.khiang.nlp.RiskLevel;
import org.khiang.nlp.corpus.Line;
import org.khiang.nlp.text.Lines;

/**
 * An evaluation for people to read: tables in Markdown, and one page with plots that needs nothing beside it. It quotes
 * the messages that were missed, so it belongs where the labelled messages may be.
 */
public final class Report {
    private static final double DANGER_WANTED = 0.97;
    private static final double CATEGORY_WANTED = 0.92;

    private final Evaluation evaluation;
    private final Map<String, String> counts;

    /** @param counts what was counted beside the scores, by name, such as lines of the corpus */
    public Report(Evaluation evaluation, Map<String, String> counts) {
        this.evaluation = evaluation;
        this.counts = new LinkedHashMap<>(counts);
        this.counts.put("messages", String.valueOf(evaluation.messages()));
        this.counts.put("talks", String.valueOf(evaluation.talks()));
    }

    /** Writes evaluation.md, evaluation.en.html (English) and evaluation.html (Thai) into the folder; makes it. */
    public void writeTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("evaluation.md"), markdown());
        Files.writeString(folder.resolve("evaluation.html"), html(new Wording("th")));
        Files.writeString(folder.resolve("evaluation.en.html"), html(new Wording("en")));
    }

    /** The tables in Markdown, in English. */
    public String markdown() {
        Wording words = new Wording("en");
        return "# " + words.of("title") + "\n\n" + counted(words) + "\n\n"
                + new Tables(evaluation, words).all().stream().map(Table::markdown).collect(Collectors.joining());
    }

    private String html(Wording words) {
        return "<!doctype html>\n<html lang=\"" + words.language() + "\"><head><meta charset=\"utf-8\"><title>"
                + Table.escape(words.of("title")) + "</title><style>\n"
                + String.join("\n", Lines.all("/evaluation/report.css")) + "\n</style></head><body><h1>"
                + Table.escape(words.of("title")) + "</h1><p>" + Table.escape(counted(words)) + "</p>\n"
                + plots(words) + new Tables(evaluation, words).all().stream().map(Table::html)
                        .collect(Collectors.joining()) + "</body></html>\n";
    }

    private String counted(Wording words) {
        return counts.entrySet().stream().map(count -> words.of(count.getKey()) + ": " + count.getValue())
                .collect(Collectors.joining(" · "));
    }

    private String plots(Wording words) {
        return plot(words, "category", line -> line.category().name(), CATEGORY_WANTED)
                + plot(words, "register", line -> line.register().label(), DANGER_WANTED)
                + plot(words, "sex", line -> line.sex().label(), DANGER_WANTED)
                + plot(words, "relation", line -> line.relation().label(), DANGER_WANTED)
                + "<section><h2>" + Table.escape(words.of("calibration")) + "</h2>"
                + Plot.reliability(words.of("calibration"), evaluation.calibration().bins()) + "</section>\n";
    }

    private String plot(Wording words, String name, Function<Line, String> question, double wanted) {
        Map<String, Share> shares = new LinkedHashMap<>();
        evaluation.by(question).forEach((answer, part) ->
                shares.put(answer, part.reached(RiskLevel.HIGH, RiskLevel.HIGH)));
        shares.values().removeIf(share -> share.whole() == 0);
        String title = words.of("danger-high") + " / " + words.of(name);
        return "<section><h2>" + Table.escape(title) + "</h2>" + Plot.bars(title, shares, wanted) + "</section>\n";
    }
}
