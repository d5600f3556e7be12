package org.khiang.bot.simulator;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** What a phone shows beyond a known bubble; the page asks for it again and again. */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record Screen(List<Bubble> messages, List<QuickButton> quickReplies, boolean loading, boolean blocked) {
    @Override
    public String toString() {
        return "screen with " + messages.size() + " new bubbles";
    }
}
