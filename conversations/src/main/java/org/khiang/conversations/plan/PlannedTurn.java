package org.khiang.conversations.plan;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/** One person planned for one stretch of time; taken out of the plan when {@code removedAt} is set. */
@MappedEntity("planned_turn")
public record PlannedTurn(@Id UUID id, Duty duty, UUID staffId, Instant beginsAt, Instant endsAt, UUID madeBy,
                          Instant madeAt, @Nullable UUID removedBy, @Nullable Instant removedAt) {
    Stretch stretch() {
        return new Stretch(beginsAt, endsAt);
    }

    @Override
    public String toString() {
        return "planned turn " + id;
    }
}
