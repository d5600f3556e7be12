package org.khiang.conversations.shift;

import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The short talk after an EMERGENCY: offered at once, and held within a day when it is wanted (CP-124). */
@Singleton
public class Debriefs {
    private static final Duration WITHIN = Duration.ofHours(24);

    private final DebriefRows rows;
    private final Clock clock;

    Debriefs(DebriefRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Somebody who wants to talk, and until when. */
    @Serdeable
    public record Wanted(UUID escalation, UUID staff, Instant until) {
    }

    /** The emergencies that this person is offered to talk about. */
    public List<UUID> offeredTo(UUID staff) {
        return rows.unanswered(staff, clock.instant().minus(WITHIN));
    }

    /** Takes or leaves the offer; false when it was none of theirs. */
    @Transactional
    public boolean answer(UUID staff, UUID escalation, boolean wanted) {
        return offeredTo(staff).contains(escalation) && rows.answer(escalation, staff, wanted, clock.instant()) == 1;
    }

    /** Everyone who still waits for a talk. */
    public List<Wanted> wanted() {
        return rows.wanted().stream().map(row -> new Wanted(row.escalationId(), row.staffId(), row.at().plus(WITHIN)))
                .toList();
    }

    /** It was held; false when it was before. */
    @Transactional
    public boolean held(UUID supervisor, UUID escalation) {
        return rows.held(escalation, supervisor, clock.instant()) == 1;
    }
}
