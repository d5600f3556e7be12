package org.khiang.nlp.evaluation;

import java.util.List;
import java.util.stream.IntStream;

/** How the models' probability that a message is HIGH or above agrees with how often it is, in ten bins. */
public final class Calibration {
    private static final int BINS = 10;

    private final List<Bin> bins;

    /**
     * Messages of nearly the same probability.
     *
     * @param said  their mean probability
     * @param truly how many of them are danger
     */
    record Bin(double said, Share truly) {
    }

    Calibration(List<Judged> lines) {
        List<Judged> answered = lines.stream().filter(j -> !Double.isNaN(j.danger())).toList();
        bins = IntStream.range(0, BINS).mapToObj(bin -> bin(answered.stream()
                .filter(j -> Math.min(BINS - 1, (int) (j.danger() * BINS)) == bin).toList())).toList();
    }

    private static Bin bin(List<Judged> some) {
        return new Bin(some.stream().mapToDouble(Judged::danger).average().orElse(Double.NaN),
                new Share(some.stream().filter(Judged::isDanger).count(), some.size()));
    }

    List<Bin> bins() {
        return bins;
    }

    /** Expected calibration error: the mean distance of what is said from what is true, 0 to 1. */
    public double error() {
        long all = bins.stream().mapToLong(bin -> bin.truly().whole()).sum();
        return bins.stream().filter(bin -> bin.truly().whole() > 0)
                .mapToDouble(bin -> Math.abs(bin.said() - bin.truly().value()) * bin.truly().whole()).sum()
                / Math.max(1, all);
    }
}
