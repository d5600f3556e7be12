package org.khiang.conversations;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface TaskRows extends GenericRepository<TaskRows.TaskRow, UUID> {

    /** Something that staff must look at; done by nobody when the child itself took it back. */
    @MappedEntity("task")
    record TaskRow(@Id UUID id, UUID conversationId, Tasks.Kind kind, Instant at, @Nullable Instant doneAt,
                   @Nullable UUID doneBy) {
    }

    TaskRow save(TaskRow row);

    @Query("select * from task where done_at is null order by at limit 200")
    List<TaskRow> open();

    @Query("select * from task where done_by is not null and done_at > :since order by done_at desc limit 200")
    List<TaskRow> doneSince(Instant since);

    @Query("select count(*) from task where conversation_id = :conversation and kind = :kind and done_at is null")
    long openOf(UUID conversation, String kind);

    /** What the child took back was ended by nobody. */
    @Query("select count(*) from task where conversation_id = :conversation and kind = :kind "
            + "and (done_at is null or done_by is not null)")
    long everOf(UUID conversation, String kind);

    @Query("update task set done_at = :at, done_by = :staff where id = :id and done_at is null")
    int done(UUID id, Instant at, UUID staff);

    @Query("update task set done_at = :at where conversation_id = :conversation and kind = :kind and done_at is null")
    void takenBack(UUID conversation, String kind, Instant at);
}
