package org.khiang.conversations.numbers;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What may be told of a period. A null count is hidden: fewer than five, or hidden so that another stays hidden.
 *
 * @param state       NONE: nobody wrote; FEW: fewer than five, nothing is told; SHOWN
 * @param countedUpTo all that happened before is in it
 * @param unsourced   lists of which nothing is known in this period, left out rather than shown as zeros
 */
@Serdeable
public record Figures(String period, LocalDate from, LocalDate to, Instant countedUpTo, State state, Sums sums,
                      List<Breakdown> breakdowns, List<Cross> crosses, List<Waiting> waiting, Outcomes outcomes,
                      List<Answering> answering, List<Indicator> indicators, List<String> unsourced) {

    /** How much can be told. */
    public enum State { NONE, FEW, SHOWN }

    /** Contacts, children and cases apart (CP-130). */
    @Serdeable
    public record Sums(@Nullable Integer contacts, @Nullable Integer children, @Nullable Integer cases) {
    }

    /** One value and how many. */
    @Serdeable
    public record Count(String code, @Nullable Integer count) {
    }

    /** Contacts by one thing; the counts add up to all contacts. */
    @Serdeable
    public record Breakdown(String by, List<Count> counts) {
    }

    /** Contacts by two things at once. */
    @Serdeable
    public record Cross(String rows, String columns, List<String> columnCodes, List<Line> lines) {
        /** One row of it. */
        @Serdeable
        public record Line(String code, List<@Nullable Integer> counts) {
        }
    }

    /** How children of one level waited for a person; times in seconds, null when too few or none. */
    @Serdeable
    public record Waiting(String level, @Nullable Integer called, @Nullable Integer median, @Nullable Integer ninth,
                          int target, Share inTime, Share lost) {
    }

    /** How soon receivers of one kind first answered; seconds until half of them, and nine in ten, had. */
    @Serdeable
    public record Answering(String receiver, int median, int ninth) {
    }

    /** Shares of all: urgent calls reached by a person, calls lost, talks that broke off, answers, wishes kept. */
    @Serdeable
    public record Outcomes(Share urgentReached, Share reached, Share lost, Share brokenOff, Share rated, Share better,
                           Share wishHonoured, Share agreement) {
    }

    /** One of the harms that Disrupting Harm counts. */
    @Serdeable
    public record Indicator(String code, boolean grave, @Nullable Integer contacts) {
    }
}
