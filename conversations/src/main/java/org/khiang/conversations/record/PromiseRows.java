package org.khiang.conversations.record;

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
interface PromiseRows extends GenericRepository<PromiseRow, UUID> {

    PromiseRow save(PromiseRow row);

    Optional<PromiseRow> findById(UUID id);

    @Query("select * from case_promise where conversation_id in (:conversations) order by due_at, id")
    List<PromiseRow> of(List<UUID> conversations);

    @Query("select * from case_promise where conversation_id in (:conversations) and state = 'OPEN' "
            + "order by due_at, id")
    List<PromiseRow> openOf(List<UUID> conversations);

    @Query("select * from case_promise where state = 'OPEN' and due_at < :until order by due_at, id limit 500")
    List<PromiseRow> openUntil(Instant until);

    @Query("update case_promise set state = case when state = 'OPEN' then 'BROKEN' else state end, "
            + "settled_at = coalesce(settled_at, :at), reason_sealed = null where conversation_id = :conversation")
    void forget(UUID conversation, Instant at);

    @Query("update case_promise set state = :state, settled_at = :at, settled_by = :staff, reason_sealed = :reason "
            + "where id = :id and state = 'OPEN'")
    int settle(UUID id, String state, Instant at, UUID staff, @Nullable byte[] reason);
}
