package org.khiang.conversations.numbers;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * A part of a whole in whole percent. Where the part or the rest is small, only a bound is told.
 *
 * @param percent null when the whole itself is too small, or nobody
 */
@Serdeable
public record Share(@Nullable Integer percent, Bound bound) {

    /** How the percent is meant. */
    public enum Bound { EXACT, AT_LEAST, AT_MOST, HIDDEN, NOBODY }

    static Share of(int part, int whole) {
        if (whole < Hidden.FEWEST) {
            return new Share(null, whole == 0 ? Bound.NOBODY : Bound.HIDDEN);
        }
        int most = Hidden.FEWEST - 1;
        if (Hidden.small(part) && Hidden.small(whole - part)) {
            return new Share(null, Bound.HIDDEN);
        }
        if (Hidden.small(part)) {
            return new Share((100 * most + whole - 1) / whole, Bound.AT_MOST);
        }
        return Hidden.small(whole - part) ? new Share(100 * (whole - most) / whole, Bound.AT_LEAST)
                : new Share(Math.round(100f * part / whole), Bound.EXACT);
    }

    static Share hidden() {
        return new Share(null, Bound.HIDDEN);
    }

    /** To the nearest five: what adds up finer shares must not give them away. */
    Share coarse() {
        return percent == null || bound != Bound.EXACT ? this : new Share(Math.round(percent / 5f) * 5, bound);
    }
}
