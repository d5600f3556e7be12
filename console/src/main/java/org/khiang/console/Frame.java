package org.khiang.console;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/**
 * What a page asks for over the socket.
 *
 * @param act   the name of an {@link Act}
 * @param ref   made by the page; the answer carries it, and a line said twice with it is said once
 * @param to    the colleague it is meant for
 * @param quote the child's message a line answers
 * @param line  one line of a talk
 * @param suggestion the suggestion a line began with
 * @param sure  true when the person was asked again and still wants it
 */
@Serdeable
record Frame(@Nullable @JsonProperty("do") String act, @Nullable UUID ref, @Nullable UUID escalation,
             @Nullable UUID conversation, @Nullable Long after, @Nullable String text, @Nullable String code,
             @Nullable UUID to, @Nullable UUID quote, @Nullable UUID line,
             @Nullable String suggestion, @Nullable Boolean sure) {

    boolean has(Act.Need need) {
        return switch (need) {
            case ESCALATION -> escalation != null;
            case CONVERSATION -> conversation != null;
            case TEXT -> text != null;
            case CODE -> code != null;
            case TO -> to != null;
            case LINE -> line != null;
            case AFTER -> after != null;
        };
    }

    @Override
    public String toString() {
        return "frame " + act;
    }
}
