package org.khiang.conversations.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** The clock on the wall of the helpline; Thailand has no summer time, so that every day has 1440 minutes. */
final class Thailand {
    static final ZoneId ZONE = ZoneId.of("Asia/Bangkok");

    private Thailand() {
    }

    static Instant at(LocalDateTime wall) {
        return wall.atZone(ZONE).toInstant();
    }

    static Instant midnight(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    static LocalDate day(Instant at) {
        return at.atZone(ZONE).toLocalDate();
    }
}
