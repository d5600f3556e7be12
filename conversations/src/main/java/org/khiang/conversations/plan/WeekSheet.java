package org.khiang.conversations.plan;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.khiang.conversations.staff.Role;

/**
 * A week of the plan, Monday first.
 *
 * @param hoursKnown whether anybody has set opening hours: without them there is no gap to tell of
 * @param gaps       what is open, or to be covered, and has nobody
 */
@Serdeable
public record WeekSheet(Instant now, LocalDate monday, List<Person> people, List<Card> turns, boolean hoursKnown,
                        List<Gap> gaps) {

    /** Somebody who can be planned; {@code reachable} when there is an address to call. */
    @Serdeable
    public record Person(UUID id, String name, Role role, boolean reachable) {
    }

    /** One turn, and what speaks against it. */
    @Serdeable
    public record Card(UUID id, UUID staff, Instant begins, Instant ends, List<Warning> warnings) {
    }

    /** Why a turn asks too much of somebody; it is said and not forbidden. */
    public enum Warning {
        /** The same person is planned twice at once. */
        OVERLAP,
        /** More than five shifts in seven days (CP-123). */
        WEEK,
        /** Two nights in a row (CP-123). */
        NIGHTS
    }

    /** A stretch without anybody; {@code supervisorOnly} when only somebody is there who takes no children. */
    @Serdeable
    public record Gap(Instant from, Instant to, boolean supervisorOnly) {
    }
}
