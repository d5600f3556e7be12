package org.khiang.console.numbers;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khiang.console.Why;
import org.khiang.conversations.numbers.Csv;
import org.khiang.conversations.numbers.Figures;
import org.khiang.conversations.numbers.Names;
import org.khiang.conversations.numbers.Numbers;
import org.khiang.conversations.numbers.Period;
import org.khiang.conversations.numbers.Summary;

/** The figures with small counts hidden; no door here leads to a talk. */
@Controller("/api/numbers")
@Secured({"SUPERVISOR", "ANALYST"})
@ExecuteOn(TaskExecutors.BLOCKING)
class NumbersRest {
    private final Numbers numbers;
    private final Summary summary;

    NumbersRest(Numbers numbers, Summary summary) {
        this.numbers = numbers;
        this.summary = summary;
    }

    /** The figures asked for, those of the same part in the span before, and what else can be asked for. */
    @Serdeable
    record Pair(Figures now, Figures before, List<Numbers.Parts> parts) {
    }

    /** The half-years there are. */
    @Get
    List<String> halves() {
        return numbers.halves();
    }

    /** What the codes are called, in "th" or "en". */
    @Get("/words/{language}")
    Map<String, String> words(String language) {
        return Names.in(language).all();
    }

    /** A half-year or a month; {@code by} and {@code value} ask for a part of a half-year, never of a month. */
    @Get("/{period}")
    HttpResponse<?> figures(String period, @Nullable @QueryValue String by, @Nullable @QueryValue String value) {
        return numbers.asked(period, by, value).<HttpResponse<?>>map(now -> HttpResponse.ok(pair(now, by, value)))
                .orElseGet(NumbersRest::none);
    }

    private Pair pair(Figures now, @Nullable String by, @Nullable String value) {
        Period period = Period.of(now.period()).orElseThrow();
        return new Pair(now, numbers.asked(period.before().code(), by, value).orElseThrow(), numbers.parts(period));
    }

    /** The same as a sheet to be kept. */
    @Get("/{period}/sheet")
    HttpResponse<?> sheet(String period, @Nullable @QueryValue String by, @Nullable @QueryValue String value) {
        return file(numbers.asked(period, by, value).map(Csv::of), "text/csv", "khiang-" + period + ".csv");
    }

    /** The public summary of a half-year as a page to be kept and printed. */
    @Get("/{period}/summary")
    HttpResponse<?> summary(String period) {
        return file(summary.of(period), "text/html", "khiang-" + period + ".html");
    }

    private static HttpResponse<?> file(Optional<String> text, String type, String name) {
        return text.<HttpResponse<?>>map(content -> HttpResponse.ok(content)
                .header("Content-Type", type + "; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")).orElseGet(NumbersRest::none);
    }

    private static HttpResponse<?> none() {
        return HttpResponse.notFound(new Why("NO_SUCH_PERIOD"));
    }
}
