package org.khiang.conversations;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import java.util.UUID;

/** Which suggestion a counsellor's line began with (CP-30), for later numbers: its id, never its words. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface SuggestedLines extends GenericRepository<SuggestedLines.Source, UUID> {

    /** One line, known by the call that carries it; {@code changed} when the counsellor put other words to it. */
    @MappedEntity("suggested_line")
    record Source(@Id UUID callId, String suggestion, String state, boolean changed) {
    }

    Source save(Source source);

    Optional<Source> findById(UUID callId);
}
