package org.khiang.conversations.record;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ClosingRows extends GenericRepository<ClosingRow, UUID> {

    ClosingRow save(ClosingRow row);

    @Query("select * from case_closing where conversation_id in (:conversations) order by at desc")
    List<ClosingRow> of(List<UUID> conversations);

    @Query("insert into closing_consent (id, conversation_id, code, at, supervisor) "
            + "values (:id, :conversation, :code, :at, :supervisor)")
    void consent(UUID id, UUID conversation, String code, Instant at, UUID supervisor);

    @Query("select count(*) from closing_consent where conversation_id = :conversation and code = :code "
            + "and supervisor <> :staff")
    long consented(UUID conversation, String code, UUID staff);
}
