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
interface PaperRows extends GenericRepository<PaperRow, UUID> {

    PaperRow save(PaperRow row);

    @Query("select * from case_paper where conversation_id = :conversation and kind = :kind "
            + "order by version desc limit 1")
    Optional<PaperRow> latest(UUID conversation, String kind);

    @Query("select * from case_paper where conversation_id = :conversation and kind = :kind order by version desc")
    List<PaperRow> all(UUID conversation, String kind);

    @Query("update case_paper set edit = :edit, saved_at = :at, text_sealed = :text where id = :id "
            + "and finished = false")
    void extend(UUID id, int edit, Instant at, byte[] text);

    @Query("update case_paper set finished = true where id = :id")
    void finish(UUID id);
}
