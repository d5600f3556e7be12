package org.khiang.conversations.beside;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface PairingRows extends GenericRepository<PairingRow, UUID> {

    PairingRow save(PairingRow row);

    @Query("select * from pairing where ended_at is null and began_at > :since order by began_at, id")
    List<PairingRow> open(Instant since);

    @Query("update pairing set ended_at = :at where newcomer_id = :newcomer and ended_at is null")
    int end(UUID newcomer, Instant at);
}
