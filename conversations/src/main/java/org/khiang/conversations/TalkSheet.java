package org.khiang.conversations;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;

/** A whole talk for one who may read it; {@code seq} is the last step it holds, from which a socket resumes. */
@Serdeable
public record TalkSheet(UUID conversation, @Nullable UUID escalation, String number, List<Line> lines, Picture picture,
                        long seq, boolean readOnly) {
    /** The same for who must not know whose talk it was (CP-112). */
    public TalkSheet nameless() {
        return new TalkSheet(conversation, escalation, number, lines.stream().map(Line::nameless).toList(),
                picture.nameless(), seq, readOnly);
    }

    @Override
    public String toString() {
        return "talk " + conversation;
    }
}
