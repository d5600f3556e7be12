package org.khiang.conversations.staff;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/** A row of staff. */
@MappedEntity("staff")
record Account(@Id UUID id, String login, String name, Role role, String passwordHash, boolean active, boolean demo,
               @Nullable Instant seenAt) {

    Member member() {
        return new Member(id, login, name, role, active);
    }

    @Override
    public String toString() {
        return "account " + id;
    }
}
