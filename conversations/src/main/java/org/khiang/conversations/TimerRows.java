package org.khiang.conversations;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface TimerRows extends GenericRepository<TimerRows.TimerRow, UUID> {

    /** Something the dialogue wants to be woken for. */
    @MappedEntity("timer")
    record TimerRow(@Id UUID id, UUID conversationId, String name, Instant dueAt, boolean forSilence) {
    }

    TimerRow save(TimerRow row);

    @Query("select * from timer where due_at <= :now order by due_at limit 20")
    List<TimerRow> due(Instant now);

    @Query("update timer set due_at = :at where id = :id")
    void postpone(UUID id, Instant at);

    @Query("delete from timer where id = :id")
    int drop(UUID id);

    @Query("delete from timer where conversation_id = :conversation and name = :name")
    void dropNamed(UUID conversation, String name);

    @Query("delete from timer where conversation_id = :conversation and for_silence")
    void dropThoseForSilence(UUID conversation);

    @Query("delete from timer where conversation_id = :conversation and name <> :one and name <> :other")
    void dropAllBut(UUID conversation, String one, String other);

    @Query("delete from timer where conversation_id = :conversation")
    void dropAll(UUID conversation);
}
