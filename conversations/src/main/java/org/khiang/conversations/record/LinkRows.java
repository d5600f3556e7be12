package org.khiang.conversations.record;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface LinkRows extends GenericRepository<LinkRow, UUID> {

    LinkRow save(LinkRow row);

    Optional<LinkRow> findById(UUID id);

    @Query("select * from case_link where case_id = :id or other_id = :id order by made_at, id")
    List<LinkRow> of(UUID id);

    @Query("update case_link set ended_at = :at, ended_by = :staff where id = :id and ended_at is null")
    int end(UUID id, Instant at, UUID staff);
}
