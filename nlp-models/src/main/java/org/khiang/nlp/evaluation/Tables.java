package org.khiang.nlp.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.khiang.nlp.Category;
import org.khiang.nlp.RiskLevel;
import org.khiang.nlp.corpus.Line;

/** The tables of an evaluation in one language. */
final class Tables {
    private static final int WORST = 40;

    private final Evaluation evaluation;
    private final Wording words;

    Tables(Evaluation evaluation, Wording words) {
        this.evaluation = evaluation;
        this.words = words;
    }

    List<Table> all() {
        List<Table> all = new ArrayList<>(List.of(summary(), levels(), categories()));
        all.add(group("register", line -> line.register().label()));
        all.add(group("sex", line -> line.sex().label()));
        all.add(group("relation", line -> line.relation().label()));
        all.add(group("writer", Line::writer));
        all.addAll(List.of(confusion(), calibration()));
        all.add(examples("misses", evaluation.worstMisses(WORST)));
        all.add(examples("alarms", evaluation.worstAlarms(WORST)));
        return all;
    }

    private Table summary() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(row("danger-high", evaluation.reached(RiskLevel.HIGH, RiskLevel.HIGH)));
        rows.add(row("danger-person", evaluation.reached(RiskLevel.HIGH, RiskLevel.MEDIUM)));
        rows.add(row("emergency", evaluation.found(RiskLevel.EMERGENCY)));
        rows.add(row("alarm-high", evaluation.falseAlarms(RiskLevel.HIGH)));
        rows.add(row("alarm-medium", evaluation.falseAlarms(RiskLevel.MEDIUM)));
        rows.add(row("right-high", evaluation.alarmsThatAreRight()));
        rows.add(row("category-right", evaluation.rightCategory()));
        rows.add(row("routed", evaluation.routedInTime()));
        rows.add(row("routed-vain", evaluation.routedInVain()));
        rows.add(List.of(words.of("ece"), number(evaluation.calibration().error()), String.valueOf(
                evaluation.messages())));
        rows.add(List.of(words.of("speed"), String.valueOf(evaluation.microseconds()), String.valueOf(
                evaluation.messages())));
        return table("summary", List.of("measure", "share", "of"), rows);
    }

    private List<String> row(String key, Share share) {
        return List.of(words.of(key), share.toString(), String.valueOf(share.whole()));
    }

    private Table levels() {
        List<List<String>> rows = new ArrayList<>();
        for (RiskLevel truly : RiskLevel.values()) {
            List<String> row = new ArrayList<>(List.of(truly.name()));
            for (RiskLevel put : RiskLevel.values()) {
                row.add(String.valueOf(evaluation.confused(truly, put)));
            }
            row.addAll(List.of(evaluation.found(truly).toString(), evaluation.right(truly).toString()));
            rows.add(row);
        }
        List<String> head = new ArrayList<>(List.of(words.of("truly")));
        Arrays.stream(RiskLevel.values()).map(RiskLevel::name).forEach(head::add);
        head.addAll(List.of(words.of("recall"), words.of("precision")));
        return new Table(words.of("levels"), head, rows);
    }

    private Table categories() {
        List<List<String>> rows = new ArrayList<>();
        for (Category category : Category.values()) {
            Share found = share(category, true);
            Share right = share(category, false);
            Evaluation own = evaluation.by(line -> line.category().name()).get(category.name());
            rows.add(List.of(category.name(), String.valueOf(found.whole()), found.toString(), right.toString(),
                    own == null ? "-" : own.reached(RiskLevel.HIGH, RiskLevel.HIGH).toString(),
                    own == null ? "-" : own.falseAlarms(RiskLevel.HIGH).toString()));
        }
        return table("categories", List.of("category", "messages", "recall", "precision", "danger-high", "alarm-high"),
                rows);
    }

    private Share share(Category category, boolean ofTruth) {
        long all = Arrays.stream(Category.values()).mapToLong(other -> ofTruth ? evaluation.confused(category, other)
                : evaluation.confused(other, category)).sum();
        return new Share(evaluation.confused(category, category), all);
    }

    private Table group(String name, Function<Line, String> question) {
        List<List<String>> rows = new ArrayList<>();
        for (Map.Entry<String, Evaluation> part : evaluation.by(question).entrySet()) {
            Evaluation of = part.getValue();
            rows.add(List.of(part.getKey(), String.valueOf(of.messages()),
                    of.reached(RiskLevel.HIGH, RiskLevel.HIGH).toString(), of.alarmsThatAreRight().toString(),
                    of.found(RiskLevel.EMERGENCY).toString(), of.falseAlarms(RiskLevel.HIGH).toString()));
        }
        return table(name, List.of(name, "messages", "danger-high", "right-high", "emergency", "alarm-high"), rows);
    }

    private Table confusion() {
        List<List<String>> rows = new ArrayList<>();
        for (Category truly : Category.values()) {
            List<String> row = new ArrayList<>(List.of(truly.name()));
            Arrays.stream(Category.values()).map(put -> evaluation.confused(truly, put))
                    .map(count -> count == 0 ? "" : String.valueOf(count)).forEach(row::add);
            rows.add(row);
        }
        List<String> head = new ArrayList<>(List.of(words.of("truly")));
        Arrays.stream(Category.values()).map(Category::name).forEach(head::add);
        return new Table(words.of("confusion"), head, rows);
    }

    private Table calibration() {
        List<List<String>> rows = evaluation.calibration().bins().stream().filter(bin -> bin.truly().whole() > 0)
                .map(bin -> List.of(number(bin.said()), bin.truly().toString(), String.valueOf(bin.truly().whole())))
                .toList();
        return table("calibration", List.of("said", "truly", "messages"), rows);
    }

    private Table examples(String name, List<Judged> some) {
        return table(name, List.of("truly", "put", "category", "register", "danger", "text"), some.stream()
                .map(j -> List.of(j.line().level().name(), j.put().level().name(), j.line().category().name(),
                        j.line().register().label(), number(j.danger()), j.line().text())).toList());
    }

    private Table table(String title, List<String> head, List<List<String>> rows) {
        return new Table(words.of(title), head.stream().map(words::of).toList(), rows);
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%.3f", value);
    }
}
