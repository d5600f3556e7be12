package org.khiang.console;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/**
 * What a page asks for over the socket.
 *
 * @param act claim, open, read, guard, say, typing, handBack or close
 * @param ref made by the page; the answer carries it, and a line said twice with it is said once
 */
@Serdeable
record Frame(@Nullable @JsonProperty("do") String act, @Nullable UUID ref, @Nullable UUID escalation,
             @Nullable UUID conversation, @Nullable Long after, @Nullable String text, @Nullable String code) {
    /** True when it is an act of ours and names all that the act needs. */
    boolean whole() {
        return ref != null && act != null && switch (act) {
            case "claim" -> escalation != null;
            case "open", "read", "typing", "handBack" -> conversation != null;
            case "say", "guard" -> conversation != null && text != null;
            case "close" -> conversation != null && code != null;
            default -> false;
        };
    }

    @Override
    public String toString() {
        return "frame " + act;
    }
}
