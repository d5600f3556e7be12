package org.khiang.conversations.decision;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ErasureRows extends GenericRepository<ErasureRow, UUID> {

    ErasureRow save(ErasureRow row);

    @Query("select * from erasure order by at desc limit 200")
    List<ErasureRow> latest();

    @Query("select * from erasure where scope = 'ALL' and unlinked_at is null order by at limit 200")
    List<ErasureRow> linked();

    @Query("update erasure set unlinked_at = :at where decision_id = :decision and unlinked_at is null")
    int unlinked(UUID decision, Instant at);
}
