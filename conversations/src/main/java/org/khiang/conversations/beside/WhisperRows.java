package org.khiang.conversations.beside;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface WhisperRows extends GenericRepository<WhisperRow, UUID> {

    WhisperRow save(WhisperRow row);

    Optional<WhisperRow> findById(UUID id);

    @Query("select nextval('whisper_order')")
    long nextPlace();

    @Query("select * from whisper where conversation_id = :conversation order by place")
    List<WhisperRow> of(UUID conversation);
}
