package org.khiang.conversations.decision;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface HoldRows extends GenericRepository<HoldRow, UUID> {

    HoldRow save(HoldRow row);

    Optional<HoldRow> findById(UUID id);

    @Query("select count(*) from legal_hold where conversation_id = :conversation and ended_at is null "
            + "and until_day > :today")
    int on(UUID conversation, LocalDate today);

    @Query("select * from legal_hold where ended_at is null and until_day > :today order by until_day, set_at "
            + "limit 200")
    List<HoldRow> current(LocalDate today);

    @Query("update legal_hold set ended_at = :at, ended_by = :staff where id = :id and ended_at is null")
    int end(UUID id, Instant at, UUID staff);
}
