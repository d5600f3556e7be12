package org.khiang.conversations;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.UUID;
import org.khiang.conversations.dialogue.Button;
import org.khiang.conversations.dialogue.ScriptLine;

/**
 * What is to be said to a child in one call.
 *
 * @param lines  at most five; only the last shows the buttons
 * @param sender service name for a counsellor's words, null for the account's own
 * @param staff  who says it, null for bot and system
 * @param urgent emergency text
 * @param origins where in the script each line stands; empty for the words of a person
 */
record Speech(Voice voice, List<String> lines, List<Button> buttons, @Nullable String sender, @Nullable UUID staff,
              boolean urgent, List<ScriptLine> origins) {
    /** LINE takes no more in one call. */
    static final int MOST_LINES = 5;

    Speech {
        lines = List.copyOf(lines);
        buttons = List.copyOf(buttons);
        origins = List.copyOf(origins);
        if (lines.isEmpty() || lines.size() > MOST_LINES) {
            throw new IllegalArgumentException(lines.size() + " lines in one call");
        }
    }

    @Override
    public String toString() {
        return voice + " says " + lines.size() + " lines";
    }
}
