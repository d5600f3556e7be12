package org.khiang.conversations.referral;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.khiang.nlp.RiskLevel;

/**
 * One child, or one reported address, passed on to one receiver. Holds no words.
 *
 * @param level   of the talk when it was begun; decides how long the receiver may be silent
 * @param dueAt   when silence becomes an alarm; null while nobody is waited for
 * @param shownAt when the child was told what is passed on
 * @param toldAt  when the child last heard how it stands
 */
@MappedEntity("referral")
record ReferralRow(@Id UUID id, UUID conversationId, UUID receiverId, Kind kind, RiskLevel level, State state,
                   UUID madeBy, Instant madeAt, Instant stateAt, @Nullable Instant dueAt, @Nullable UUID approvedBy,
                   @Nullable Instant approvedAt, @Nullable Instant fileAt, @Nullable Instant shownAt,
                   @Nullable Instant toldAt, @Nullable String wishesKept) {

    /** What is passed on. */
    enum Kind { CHILD, LINK }

    @Override
    public String toString() {
        return "referral " + id;
    }
}
