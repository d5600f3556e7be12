package org.khiang.conversations;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface LevelChanges extends GenericRepository<LevelChange, UUID> {

    LevelChange save(LevelChange change);

    @Query("select * from level_change where conversation_id = :conversation order by at")
    List<LevelChange> of(UUID conversation);

    /** Those that say triage misread a line which is still kept. */
    @Query("select l.* from level_change l join message m on m.id = l.line_id where l.reason in (:reasons) "
            + "and m.text_sealed is not null and m.unsent_at is null order by l.at limit 5000")
    List<LevelChange> because(List<String> reasons);
}
