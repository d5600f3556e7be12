package org.khiang.conversations.oncall;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.khiang.nlp.RiskLevel;

/** The calling for one child at one level, until it no longer waits there or somebody said that they come. */
@MappedEntity("on_call_chain")
record ChainRow(@Id UUID id, UUID escalationId, RiskLevel level, Instant beganAt, @Nullable Instant acknowledgedAt,
                @Nullable Instant endedAt) {
    boolean running() {
        return acknowledgedAt == null && endedAt == null;
    }
}
