package org.khiang.nlp.commandline;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.khiang.nlp.Assessment;
import org.khiang.nlp.RiskAssessor;
import org.khiang.nlp.RiskLevel;
import org.khiang.nlp.Talk;
import org.khiang.nlp.corpus.Line;

/**
 * How an assessor does on labelled messages: what it finds of each level, how often it is right, and what it confuses.
 * Missed danger counts first (triage.md section 9).
 */
public final class Evaluation {
    private static final RiskLevel[] LEVELS = RiskLevel.values();

    private final int[][] counts = new int[LEVELS.length][LEVELS.length];
    private int rightCategory;
    private int withCategory;
    private long nanos;

    private Evaluation() {
    }

    /** Assesses each line alone, after a short warm-up. */
    public static Evaluation of(RiskAssessor assessor, List<Line> lines) {
        Evaluation evaluation = new Evaluation();
        lines.stream().limit(200).forEach(line -> assessor.assess(Talk.of(line.text())));
        lines.forEach(line -> evaluation.add(assessor, line));
        return evaluation;
    }

    private void add(RiskAssessor assessor, Line line) {
        long start = System.nanoTime();
        Assessment assessment = assessor.assess(Talk.of(line.text()));
        nanos += System.nanoTime() - start;
        counts[line.level().ordinal()][assessment.level().ordinal()]++;
        if (line.level() != RiskLevel.NONE) {
            withCategory++;
            rightCategory += line.category() == assessment.category() ? 1 : 0;
        }
    }

    /** Of the messages truly from this level up, the share that was put at the other level or above; 0 to 1. */
    public double reached(RiskLevel truly, RiskLevel put) {
        return share(sum(truly.ordinal(), put.ordinal()), sum(truly.ordinal(), 0));
    }

    /** Of the messages put at this level or above, the share that truly is there; 0 to 1. */
    public double right(RiskLevel put) {
        return share(sum(put.ordinal(), put.ordinal()), sum(0, put.ordinal()));
    }

    /** Of the messages truly of this level, the share that was put at the other level or above; 0 to 1. */
    public double raised(RiskLevel truly, RiskLevel put) {
        int from = truly.ordinal();
        return share(sum(from, put.ordinal()) - sum(from + 1, put.ordinal()), sum(from, 0) - sum(from + 1, 0));
    }

    /** Of the messages above NONE, the share with the right category; 0 to 1. */
    public double rightCategory() {
        return share(rightCategory, withCategory);
    }

    private int sum(int fromTrue, int fromPut) {
        int sum = 0;
        for (int truly = fromTrue; truly < LEVELS.length; truly++) {
            for (int put = fromPut; put < LEVELS.length; put++) {
                sum += counts[truly][put];
            }
        }
        return sum;
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : part / (double) whole;
    }

    /** A page in Markdown: figures only, no message. */
    public void writeTo(Writer out) throws IOException {
        out.write("| truly \\ put at | NONE | LOW | MEDIUM | HIGH | EMERGENCY | found | right |\n");
        out.write("|---|---|---|---|---|---|---|---|\n");
        for (int i = 0; i < LEVELS.length; i++) {
            out.write("| " + LEVELS[i]);
            for (int put = 0; put < LEVELS.length; put++) {
                out.write(" | " + counts[i][put]);
            }
            out.write(String.format(Locale.ROOT, " | %.3f | %.3f |%n", found(i), precision(i)));
        }
        out.write(String.format(Locale.ROOT,
                "%nDanger (HIGH or EMERGENCY) put at HIGH or above: %.3f; brought to a person: %.3f.%n",
                reached(RiskLevel.HIGH, RiskLevel.HIGH), reached(RiskLevel.HIGH, RiskLevel.MEDIUM)));
        out.write(String.format(Locale.ROOT, "Put at HIGH or above and right: %.3f; NONE brought to a person: %.3f.%n",
                right(RiskLevel.HIGH), raised(RiskLevel.NONE, RiskLevel.MEDIUM)));
        out.write(String.format(Locale.ROOT, "Right category: %.3f. %d messages, %d µs each.%n", rightCategory(),
                sum(0, 0), nanos / 1000 / Math.max(1, sum(0, 0))));
    }

    private double found(int level) {
        return raised(LEVELS[level], LEVELS[level]) - (level + 1 < LEVELS.length
                ? raised(LEVELS[level], LEVELS[level + 1]) : 0);
    }

    private double precision(int level) {
        int put = 0;
        for (int[] row : counts) {
            put += row[level];
        }
        return share(counts[level][level], put);
    }
}
