package org.khiang.conversations;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.UUID;

/** Does to a talk what an erasure does: its key is gone. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ErasedTalks extends GenericRepository<Conversation, UUID> {
    @Query("update conversation set key_sealed = null where id = :id")
    void destroyKey(UUID id);
}
