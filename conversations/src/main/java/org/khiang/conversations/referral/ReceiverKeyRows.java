package org.khiang.conversations.referral;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ReceiverKeyRows extends GenericRepository<ReceiverKeyRow, UUID> {

    ReceiverKeyRow save(ReceiverKeyRow row);

    @Query("select * from receiver_key where receiver_id = :receiver and ended_at is null "
            + "order by added_at desc limit 1")
    Optional<ReceiverKeyRow> currentOf(UUID receiver);

    @Query("update receiver_key set ended_at = :at where receiver_id = :receiver and ended_at is null")
    void end(UUID receiver, Instant at);

    @Query("update receiver_key set confirmed_by = :by, confirmed_at = :at, proof_sealed = :proof "
            + "where id = :id and confirmed_at is null and ended_at is null")
    int confirm(UUID id, UUID by, Instant at, byte[] proof);
}
