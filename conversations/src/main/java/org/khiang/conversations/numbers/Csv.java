package org.khiang.conversations.numbers;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Figures as a sheet for a spreadsheet program: one count a line, codes and words; the mark in front says UTF-8. */
public final class Csv {
    private static final String MARK = "\uFEFF";
    private static final String HEAD =
            "period,list,code,list_th,name_th,list_en,name_en,second_list,second_code,second_th,second_en,count,remark";

    private Csv() {
    }

    /** The whole sheet; what is hidden on the screen is an empty cell here. */
    public static String of(Figures figures) {
        Stream<String> sums = Stream.of(line(figures, "SUMS", "CONTACTS", figures.sums().contacts()),
                line(figures, "SUMS", "CHILDREN", figures.sums().children()),
                line(figures, "SUMS", "CASES", figures.sums().cases()));
        Stream<String> lists = figures.breakdowns().stream().flatMap(list -> list.counts().stream()
                .map(one -> line(figures, list.by(), one.code(), one.count())));
        Stream<String> tables = figures.crosses().stream().flatMap(table -> table.lines().stream()
                .flatMap(line -> cells(figures, table, line)));
        Stream<String> waits = figures.waiting().stream().flatMap(wait -> waits(figures, wait));
        Stream<String> answers = figures.answering().stream().flatMap(one -> answers(figures, one));
        Stream<String> shares = figures.outcomes() == null ? Stream.empty() : Stream.of(agreement(figures));
        return Stream.of(Stream.of(HEAD), sums, lists, tables, waits, answers, shares).flatMap(part -> part)
                .collect(Collectors.joining("\r\n", MARK, "\r\n"));
    }

    private static String line(Figures figures, String list, String code, @Nullable Integer count) {
        return row(figures, names(list, code), List.of("", "", "", ""), count);
    }

    private static Stream<String> cells(Figures figures, Figures.Cross table, Figures.Cross.Line line) {
        return Stream.iterate(0, i -> i + 1).limit(line.counts().size()).map(i -> {
            String column = table.columnCodes().get(i);
            return row(figures, names(table.rows(), line.code()), List.of(table.columns(), column,
                    Names.in("th").of(table.columns(), column), Names.in("en").of(table.columns(), column)),
                    line.counts().get(i));
        });
    }

    private static Stream<String> waits(Figures figures, Figures.Waiting wait) {
        List<String> level = names("LEVEL", wait.level());
        return Stream.of(row(figures, level, second("called"), wait.called()),
                row(figures, level, second("median"), wait.median()),
                row(figures, level, second("ninth"), wait.ninth()),
                row(figures, level, second("target"), wait.target()));
    }

    private static Stream<String> answers(Figures figures, Figures.Answering answering) {
        List<String> receiver = names("RECEIVER", answering.receiver());
        return Stream.of(row(figures, receiver, second("ANSWERING", "median"), answering.median() / 60),
                row(figures, receiver, second("ANSWERING", "ninth"), answering.ninth() / 60));
    }

    /** Its bound stands as the second code. */
    private static String agreement(Figures figures) {
        Share share = figures.outcomes().agreement();
        return row(figures, names("OUTCOMES", "agreement"), second("SHARE", share.bound().name()), share.percent());
    }

    private static List<String> second(String what) {
        return second("WAITING", what);
    }

    private static List<String> second(String list, String what) {
        return List.of(list, what, Names.in("th").of(list, what), Names.in("en").of(list, what));
    }

    private static List<String> names(String list, String code) {
        return List.of(list, code, Names.in("th").of("LIST", list), Names.in("th").of(list, code),
                Names.in("en").of("LIST", list), Names.in("en").of(list, code));
    }

    private static String row(Figures figures, List<String> names, List<String> second, @Nullable Integer count) {
        return Stream.of(Stream.of(figures.period()), names.stream(), second.stream(),
                Stream.of(count == null ? "" : count.toString(), count == null ? "hidden" : ""))
                .flatMap(part -> part).map(Csv::cell).collect(Collectors.joining(","));
    }

    private static String cell(String text) {
        return text.matches("[^\",\r\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
