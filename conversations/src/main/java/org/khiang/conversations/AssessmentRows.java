package org.khiang.conversations;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface AssessmentRows extends GenericRepository<AssessmentRow, UUID> {

    AssessmentRow save(AssessmentRow row);

    Optional<AssessmentRow> findById(UUID messageId);

    @Query("select a.* from assessment a join message m on m.id = a.message_id "
            + "where m.conversation_id = :conversation")
    List<AssessmentRow> of(UUID conversation);
}
