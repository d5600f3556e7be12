package org.khiang.conversations.beside;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface BesideRows extends GenericRepository<BesideRow, UUID> {

    BesideRow save(BesideRow row);

    @Query("select * from beside where conversation_id = :conversation and staff_id = :staff and ended_at is null "
            + "order by began_at limit 1")
    Optional<BesideRow> of(UUID conversation, UUID staff);

    @Query("select * from beside where conversation_id = :conversation and ended_at is null order by began_at, id")
    List<BesideRow> openOf(UUID conversation);

    @Query("select * from beside where ended_at is null order by began_at, id")
    List<BesideRow> open();

    @Query("update beside set heard_at = :at where id = :id and ended_at is null")
    void heard(UUID id, Instant at);

    @Query("update beside set kind = :kind, heard_at = :at where id = :id")
    void become(UUID id, String kind, Instant at);

    @Query("update beside set ended_at = :at where id = :id and ended_at is null")
    int end(UUID id, Instant at);

    @Query("update beside set ended_at = :at where conversation_id = :conversation and ended_at is null")
    void endAll(UUID conversation, Instant at);
}
