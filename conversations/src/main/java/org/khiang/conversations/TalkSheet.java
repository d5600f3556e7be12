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
 */
@Serdeable
public record TalkSheet(UUID conversation, @Nullable UUID escalation, String number, List<Line> lines, Picture picture,
                        long seq, boolean readOnly, int earlier) {
    /** The same for who must not know whose talk it was (CP-112). */
    public TalkSheet nameless() {
        return new TalkSheet(conversation, escalation, number, lines.stream().map(Line::nameless).toList(),
                picture.nameless(), seq, readOnly, earlier);
    }

    @Override
    public String toString() {
        return "talk " + conversation;
    }
}
