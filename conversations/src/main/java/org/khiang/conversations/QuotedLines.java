package org.khiang.conversations;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which of the child's messages a counsellor's line answers. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface QuotedLines extends GenericRepository<QuotedLines.Quoted, UUID> {

    /** One line, known by the call that carries it, and the message shown above it. */
    @MappedEntity("quoted_line")
    record Quoted(@Id UUID callId, UUID messageId) {
    }

    Quoted save(Quoted quoted);

    Optional<Quoted> findById(UUID callId);

    @Query("select q.* from quoted_line q join outgoing_call c on c.id = q.call_id "
            + "where c.conversation_id = :conversation")
    List<Quoted> of(UUID conversation);

    @Query("delete from quoted_line where call_id = :call")
    void drop(UUID call);
}
