package org.khiang.conversations;

import io.micronaut.core.annotation.Nullable;
import java.util.UUID;

/**
 * What a counsellor wants to say to a child.
 *
 * @param quote      the child's message it answers
 * @param suggestion the suggestion it began with
 * @param sure       true when the counsellor was asked again and still wants it sent
 */
public record StaffLine(String text, @Nullable UUID quote, @Nullable String suggestion, boolean sure) {

    /** Words alone. */
    public static StaffLine of(String text) {
        return new StaffLine(text, null, null, false);
    }

    StaffLine stripped() {
        return new StaffLine(text.strip(), quote, suggestion, sure);
    }

    @Override
    public String toString() {
        return "line of a counsellor";
    }
}
