package org.khiang.console;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import org.khiang.conversations.staff.Role;

/** Who sits before a console. */
@Serdeable
record Sitter(UUID id, String name, Role role) {
    boolean counsellor() {
        return role == Role.COUNSELLOR;
    }

    boolean supervisor() {
        return role == Role.SUPERVISOR;
    }
}
