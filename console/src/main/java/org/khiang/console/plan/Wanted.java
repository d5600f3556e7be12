package org.khiang.console.plan;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import org.khiang.conversations.plan.Duty;
import org.khiang.conversations.plan.Plan;

/** A turn as a page sends it, by the clock on the wall in Thailand. */
@Serdeable
record Wanted(@Nullable UUID staff, @Nullable LocalDateTime from, @Nullable LocalDateTime to) {
    /** Empty when a part is missing. */
    Optional<Plan.Wish> wish(Duty duty) {
        return staff == null || from == null || to == null ? Optional.empty()
                : Optional.of(new Plan.Wish(duty, staff, from, to));
    }
}
