package org.khiang.conversations;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ConversationEvents extends GenericRepository<ConversationEvent, UUID> {

    ConversationEvent save(ConversationEvent event);

    @Query("select * from conversation_event where conversation_id = :conversation and kind in ('HOLDER', 'CLOSED') "
            + "order by seq")
    List<ConversationEvent> holding(UUID conversation);

    @Query("select * from conversation_event where conversation_id = :conversation and kind = 'LEVEL' order by seq")
    List<ConversationEvent> levels(UUID conversation);

    @Query("select * from conversation_event where conversation_id = :conversation and seq > :seq order by seq")
    List<ConversationEvent> after(UUID conversation, long seq);
}
