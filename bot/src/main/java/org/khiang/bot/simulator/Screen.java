package org.khiang.bot.simulator;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** What a phone shows beyond a known bubble; the page asks for it again and again. */
@Serdeable
record Screen(List<Bubble> messages, List<QuickButton> quickReplies, boolean loading, boolean blocked) {
    @Override
    public String toString() {
        return "screen with " + messages.size() + " new bubbles";
    }
}
