package org.khiang.conversations;

import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;
import org.khiang.conversations.privacy.Seal;
import org.khiang.nlp.Category;
import org.khiang.nlp.RiskLevel;

/**
 * What other rooms may know of a talk whose words they do not need.
 *
 * @param holder the counsellor who holds it; null while the bot does
 * @param readAt when the holder said to have read what the child told
 * @param seal   the seal of its words; null when the talk was erased, and nothing sealed with it opens any more
 */
public record TalkCard(UUID id, String number, UUID child, RiskLevel level, Category category, @Nullable UUID holder,
                       @Nullable Instant readAt, Instant beganAt, Instant lastChildAt, @Nullable Seal seal) {

    static TalkCard of(Conversation talk, @Nullable Seal seal) {
        return new TalkCard(talk.id(), talk.name(), talk.childId(), talk.level(), talk.category(), talk.holder(),
                talk.readAt(), talk.beganAt(), talk.lastChildAt(), seal);
    }

    /** True when its key is destroyed. */
    public boolean erased() {
        return seal == null;
    }

    @Override
    public String toString() {
        return "talk " + id;
    }
}
