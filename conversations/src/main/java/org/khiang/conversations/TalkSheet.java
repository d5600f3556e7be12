package org.khiang.conversations;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;

/**
 * A talk for one who may read it.
 *
 * @param lines   all of them for a reader, else the latest two hundred
 * @param seq     the last step it holds, from which a socket resumes
 * @param earlier how many lines there are besides
 * @param beside  what the child never sees: who follows the talk, and the whispers kept with it
 */
@Serdeable
public record TalkSheet(UUID conversation, @Nullable UUID escalation, String number, List<Line> lines, Picture picture,
                        long seq, boolean readOnly, int earlier, @Nullable Beside beside) {
    /** The same for who must not know whose talk it was (CP-112). */
    public TalkSheet nameless() {
        return new TalkSheet(conversation, escalation, number, lines.stream().map(Line::nameless).toList(),
                picture.nameless(), seq, readOnly, earlier, beside == null ? null : beside.nameless());
    }

    /** The same without the chat, for who is consulted. */
    TalkSheet wordless() {
        return new TalkSheet(conversation, escalation, number, List.of(), picture, seq, readOnly, 0, beside);
    }

    @Override
    public String toString() {
        return "talk " + conversation;
    }
}
