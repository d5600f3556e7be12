package org.khiang.nlp;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.khiang.nlp.corpus.Corpus;
import org.khiang.nlp.corpus.Line;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long the full assessment of a message takes on one thread, rules and models together, by length. Wanted: 75
 * characters in 250 microseconds at the 99th percentile, 5,000 in no more than their share of it.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class AssessmentBenchmark {
    /** Characters of a message. */
    @Param({"75", "300", "1200", "5000"})
    public int length;

    private RiskAssessor assessor;
    private List<Talk> talks;
    private int next;

    /** Cuts messages of the length from the development writers' lines, so that not one sentence is repeated. */
    @Setup
    public void read() throws IOException {
        assessor = RiskAssessor.trained();
        StringBuilder all = new StringBuilder();
        for (Line line : new Corpus(Path.of("src/main/corpus")).lines(Corpus.Part.DEVELOPMENT)) {
            all.append(line.text()).append(' ');
        }
        int count = Math.min(100, all.length() / length);
        talks = java.util.stream.IntStream.range(0, count)
                .mapToObj(i -> Talk.of(all.substring(i * length, (i + 1) * length))).toList();
    }

    /** One message. */
    @Benchmark
    public Assessment assess() {
        next = (next + 1) % talks.size();
        return assessor.assess(talks.get(next));
    }
}
