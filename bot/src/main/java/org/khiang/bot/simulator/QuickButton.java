package org.khiang.bot.simulator;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Map;

/**
 * A quick reply under the last bubble.
 *
 * @param type postback, message or uri
 * @param data what comes back to the account, for a postback
 * @param says the bubble that a tap shows as the child's own; null for a silent tap
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record QuickButton(int n, String label, String type, @Nullable String uri, @Nullable String data,
                   @Nullable String says) {

    /** Reads the action of one item of LINE's {@code quickReply}. */
    static QuickButton of(int n, Map<?, ?> action) {
        String label = String.valueOf(action.get("label"));
        Object says = action.get("displayText") != null ? action.get("displayText") : action.get("text");
        return new QuickButton(n, label, String.valueOf(action.get("type")), text(action.get("uri")),
                text(action.get("data")), text(says));
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
