package org.khiang.conversations.offer;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface WorkRows extends GenericRepository<Work, UUID> {

    @Query("select id, taken_by, level, taken_at, closed_at from escalation "
            + "where taken_by is not null and taken_at >= :since")
    List<Work> since(Instant since);

    @Query("select count(*) from escalation where taken_by = :staff and taken_at is not null")
    int casesOf(UUID staff);
}
