package org.khiang.conversations.privacy;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Every look at a talk by a person: who, when, which, and the reason given (sealed with the talk's key). */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface AccessLog extends GenericRepository<AccessLog.Look, UUID> {

    /** One look; rows are only ever added. */
    @MappedEntity("access_log")
    record Look(@Id UUID id, Instant at, UUID staffId, String action, @Nullable UUID conversationId,
                @Nullable byte[] reasonSealed) {
    }

    Look save(Look look);

    List<Look> findByConversationIdOrderByAt(UUID conversationId);
}
