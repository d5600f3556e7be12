package org.khiang.conversations;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.UUID;
import org.khiang.conversations.dialogue.Button;

/**
 * One call to make to LINE now.
 *
 * @param id         the retry key of a push
 * @param replyToken set when it goes out as a reply, null when as a push
 * @param sender     the service name a counsellor writes under, null for the account's own
 * @param quote      LINE's ticket for the child's message that the first line answers, null for most
 * @param doubted    an earlier attempt was begun and nobody knows how it ended
 */
public record OutgoingCall(UUID id, UUID child, @Nullable String replyToken, List<String> lines, List<Button> buttons,
                           @Nullable String sender, @Nullable String quote, boolean doubted) {
    @Override
    public String toString() {
        return "call " + id;
    }
}
