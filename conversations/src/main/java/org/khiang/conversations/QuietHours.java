package org.khiang.conversations;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** The hours in which no child is written to unasked (safe-disclosure.md section 6): a phone that lights up is seen. */
final class QuietHours {
    static final ZoneId THAILAND = ZoneId.of("Asia/Bangkok");
    private static final LocalTime BEGIN = LocalTime.of(21, 0);
    private static final LocalTime END = LocalTime.of(7, 0);

    private QuietHours() {
    }

    /** The moment itself by day, else seven in the next morning. */
    static Instant dayAt(Instant moment) {
        ZonedDateTime then = moment.atZone(THAILAND);
        return !at(moment) ? moment : (then.toLocalTime().isBefore(END) ? then : then.plusDays(1)).with(END)
                .toInstant();
    }

    /** From 21:00 until before 7:00, in Thailand. */
    static boolean at(Instant moment) {
        LocalTime time = moment.atZone(THAILAND).toLocalTime();
        return !time.isBefore(BEGIN) || time.isBefore(END);
    }
}
