package org.khiang.conversations.offer;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.khiang.nlp.RiskLevel;

/** A talk that a counsellor took: from when to when, and how grave it was; still going on while it is not closed. */
@MappedEntity("escalation")
record Work(@Id UUID id, UUID takenBy, RiskLevel level, Instant takenAt, @Nullable Instant closedAt) {

    boolean grave() {
        return level.atLeast(RiskLevel.HIGH);
    }

    /** Time in which at least one of these went on, from a moment on; two talks at once count once. */
    static Duration talking(List<Work> all, Instant from, Instant now) {
        Duration sum = Duration.ZERO;
        Instant counted = from;
        for (Work one : all.stream().sorted(Comparator.comparing(Work::takenAt)).toList()) {
            Instant begin = one.takenAt.isAfter(counted) ? one.takenAt : counted;
            Instant end = one.closedAt == null ? now : one.closedAt;
            if (end.isAfter(begin)) {
                sum = sum.plus(Duration.between(begin, end));
                counted = end;
            }
        }
        return sum;
    }
}
