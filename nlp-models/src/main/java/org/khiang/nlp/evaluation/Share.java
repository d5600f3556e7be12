package org.khiang.nlp.evaluation;

import java.util.Locale;

/** A part of a whole, with how sure one can be of it from so many: the Wilson interval at 95 of 100. */
public record Share(long part, long whole) {
    private static final double Z = 1.959964;

    /** 0 to 1; NaN when there is nothing to count. */
    public double value() {
        return whole == 0 ? Double.NaN : part / (double) whole;
    }

    /** The lower end of the interval, 0 to 1. */
    public double low() {
        return whole == 0 ? 0 : Math.max(0, middle() - reach());
    }

    /** The upper end of the interval, 0 to 1. */
    public double high() {
        return whole == 0 ? 1 : Math.min(1, middle() + reach());
    }

    private double middle() {
        return (value() + Z * Z / (2 * whole)) / (1 + Z * Z / whole);
    }

    private double reach() {
        double spread = value() * (1 - value()) / whole + Z * Z / (4.0 * whole * whole);
        return Z * Math.sqrt(spread) / (1 + Z * Z / whole);
    }

    /** As in {@code 0.912 (0.874-0.940)}; a dash when there is nothing to count. */
    @Override
    public String toString() {
        return whole == 0 ? "-" : String.format(Locale.ROOT, "%.3f (%.3f-%.3f)", value(), low(), high());
    }
}
