package org.khiang.nlp.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.khiang.nlp.Talk;

/**
 * Messages read as one text, since children cut a sentence over several bubbles.
 *
 * @param text      the messages, one a line
 * @param lastStart where the last message starts in it
 */
record Window(String text, int lastStart) {
    private static final Duration BURST = Duration.ofMinutes(2);
    private static final int MOST_MESSAGES = 40;

    /** The last message with those of the same burst: each at most two minutes before the next, at most five. */
    static Window recent(Talk talk) {
        List<Talk.Said> all = talk.messages();
        int from = all.size() - 1;
        while (from > 0 && all.size() - from < 5 && close(all.get(from - 1).at(), all.get(from).at())) {
            from--;
        }
        return join(all.subList(from, all.size()));
    }

    /** All of the talk, its last forty messages at most. */
    static Window whole(Talk talk) {
        List<Talk.Said> all = talk.messages();
        return join(all.subList(Math.max(0, all.size() - MOST_MESSAGES), all.size()));
    }

    private static boolean close(Instant earlier, Instant later) {
        return Duration.between(earlier, later).compareTo(BURST) <= 0;
    }

    private static Window join(List<Talk.Said> messages) {
        StringBuilder text = new StringBuilder();
        int lastStart = 0;
        for (Talk.Said said : messages) {
            if (!text.isEmpty()) {
                text.append('\n');
            }
            lastStart = text.length();
            text.append(said.written());
        }
        return new Window(text.toString(), lastStart);
    }

    @Override
    public String toString() {
        return "window of " + text.length() + " characters";
    }
}
