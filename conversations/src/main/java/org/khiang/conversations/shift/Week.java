package org.khiang.conversations.shift;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/** When the shifts began that somebody had in the last seven days, and whether another may begin (CP-123). */
public record Week(List<Instant> begins) {
    /** The time that is looked back on. */
    public static final Duration LENGTH = Duration.ofDays(7);
    private static final int MOST = 5;
    private static final ZoneId THAILAND = ZoneId.of("Asia/Bangkok");
    private static final int NIGHT_FROM = 21;
    private static final int NIGHT_TO = 5;

    /** Why no shift may begin now; empty when one may. */
    public Optional<ShiftRefusal> hinders(Instant now) {
        if (begins.size() >= MOST) {
            return Optional.of(ShiftRefusal.WEEK);
        }
        Optional<LocalDate> tonight = night(now);
        boolean nightBefore = tonight.isPresent() && begins.stream().map(Week::night)
                .flatMap(Optional::stream).anyMatch(tonight.get().minusDays(1)::equals);
        return nightBefore ? Optional.of(ShiftRefusal.NIGHTS) : Optional.empty();
    }

    /** The evening's date of a shift that begins at night, in Thailand; empty by day. */
    private static Optional<LocalDate> night(Instant begins) {
        ZonedDateTime at = begins.atZone(THAILAND);
        boolean night = at.getHour() >= NIGHT_FROM || at.getHour() < NIGHT_TO;
        return night ? Optional.of(at.minusHours(NIGHT_TO).toLocalDate()) : Optional.empty();
    }
}
