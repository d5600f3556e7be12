package org.khiang.conversations.referral;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One referral as a list shows it; no words of a child.
 *
 * @param kind   CHILD or LINK
 * @param level  of the talk now
 * @param dueAt  when the receiver's silence becomes an alarm
 * @param reason of the latest step
 * @param news   whether something happened since the child last heard of it
 * @param mine   whether the one who asks proposed it or wrote in it, and so does not approve it
 */
@Serdeable
public record Referral(UUID id, UUID conversation, String number, String kind, UUID receiver, String receiverName,
                       String level, String category, State state, List<State> next, @Nullable String madeBy,
                       Instant madeAt, Instant stateAt, @Nullable Instant dueAt, @Nullable String approvedBy,
                       @Nullable Instant approvedAt, @Nullable Instant fileAt, @Nullable Instant shownAt,
                       @Nullable Instant toldAt, @Nullable String reason, boolean news, boolean mine) {
    @Override
    public String toString() {
        return "referral " + id;
    }
}
