package org.khiang.conversations;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface TransferRows extends GenericRepository<TransferRow, UUID> {

    TransferRow save(TransferRow row);

    Optional<TransferRow> findById(UUID id);

    @Query("select * from transfer where conversation_id = :conversation and state in ('QUEUED', 'OFFERED')")
    Optional<TransferRow> openOf(UUID conversation);

    @Query("select * from transfer where conversation_id = :conversation order by made_at desc, id limit 1")
    Optional<TransferRow> latestOf(UUID conversation);

    @Query("select * from transfer where to_staff = :staff and state = 'OFFERED' order by asked_at")
    List<TransferRow> asking(UUID staff);

    @Query("select * from transfer where state in ('QUEUED', 'OFFERED') or settled_at > :since")
    List<TransferRow> since(Instant since);

    @Query("select * from transfer where state = 'OFFERED'")
    List<TransferRow> offered();

    @Query("update transfer set state = :state, to_staff = :to, asked_at = :askedAt, seen_at = null where id = :id")
    void ask(UUID id, String state, @Nullable UUID to, @Nullable Instant askedAt);

    @Query("update transfer set seen_at = :at where id = :id and seen_at is null")
    void seen(UUID id, Instant at);

    @Query("update transfer set state = :state, settled_at = :at where id = :id")
    void settle(UUID id, String state, Instant at);

    @Query("update transfer set state = 'ENDED', settled_at = :at "
            + "where conversation_id = :conversation and state in ('QUEUED', 'OFFERED')")
    void end(UUID conversation, Instant at);
}
