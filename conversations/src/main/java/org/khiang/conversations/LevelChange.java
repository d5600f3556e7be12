package org.khiang.conversations;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.khiang.nlp.Category;
import org.khiang.nlp.RiskLevel;

/**
 * A level or a kind that a person changed (triage.md section 3, "What lowers").
 *
 * @param signedBy the second person, where one was needed
 * @param reason   a code such as MISREAD
 * @param lineId   the child's line it was read from
 */
@MappedEntity("level_change")
public record LevelChange(@Id UUID id, UUID conversationId, Instant at, UUID staffId, @Nullable UUID signedBy,
                          RiskLevel fromLevel, RiskLevel toLevel, Category fromCategory, Category toCategory,
                          String reason, byte[] wordsSealed, @Nullable UUID lineId) {

    /** True when the talk is less urgent after it than before. */
    public boolean lowers() {
        return toLevel.compareTo(fromLevel) < 0;
    }

    @Override
    public String toString() {
        return "level change " + id;
    }
}
