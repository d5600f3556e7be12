package org.khiang.conversations.plan;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * When somebody is there next, as far as it can be told to a child: open by the hours, and a counsellor planned where
 * there is a plan. Where somebody should be there now and is not, no time is told: the plan has just proved wrong.
 */
@Singleton
public class NextPerson {
    private static final Duration AHEAD = Duration.ofDays(14);

    private final OpeningHours opening;
    private final TurnRows rows;
    private final Clock clock;

    NextPerson(OpeningHours opening, TurnRows rows, Clock clock) {
        this.opening = opening;
        this.rows = rows;
        this.clock = clock;
    }

    /** The moment by the clock on the wall in Thailand; empty when nothing can be said honestly. */
    public Optional<LocalDateTime> at() {
        Instant now = clock.instant();
        Optional<Stretches> open = opening.current().map(hours -> hours.between(now, now.plus(AHEAD)));
        if (open.isEmpty() || open.get().isEmpty()) {
            return Optional.empty();
        }
        Stretches planned = Stretches.of(rows.counsellors(now, now.plus(AHEAD)).stream().map(PlannedTurn::stretch));
        Stretches attended = planned.isEmpty() ? open.get() : open.get().and(planned);
        return attended.hold(now) ? Optional.empty()
                : attended.nextAfter(now).map(next -> LocalDateTime.ofInstant(next, Thailand.ZONE));
    }

    /** The same as the dialogue is told it: the day it is today in Thailand, a blank, the moment; see Opens. */
    public Optional<String> told() {
        return at().map(next -> Thailand.day(clock.instant()) + " " + next);
    }
}
