package org.khiang.conversations.speech;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Map;

/**
 * Something in a line that may hurt a child or its case. A hint to the one who writes, never a reproach.
 *
 * @param kind   F1 to F30 of safe-disclosure.md section 8, or CONTACT (console-practice.md CP-38)
 * @param start  where it stands in the line, in UTF-16 units
 * @param end    where it ends
 * @param why    the reason in a few words, by language ("th", "en")
 * @param better words that say it safely, by language
 * @param fact   the slot that the child has filled already (CP-21), else null
 * @param held   true when the line must not go out at all; false for all that is only a hint
 */
@Serdeable
public record Warning(String kind, int start, int end, Map<String, String> why, Map<String, String> better,
                      @Nullable String fact, boolean held) {
}
