package org.khiang.conversations.staff;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/** One change of what somebody may do: from what to what, by whom and why. It is kept as long as the account. */
@MappedEntity("role_change")
public record RoleChange(@Id UUID id, UUID staffId, Role fromRole, Role toRole, String reason, UUID madeBy,
                         Instant madeAt) {
    @Override
    public String toString() {
        return "role change " + id;
    }
}
