package org.khiang.conversations.record;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface FollowUpRows extends GenericRepository<FollowUpRow, UUID> {

    FollowUpRow save(FollowUpRow row);

    Optional<FollowUpRow> findById(UUID id);

    @Query("select * from follow_up where conversation_id in (:conversations) order by due_at, id")
    List<FollowUpRow> of(List<UUID> conversations);

    @Query("select * from follow_up where state = 'PLANNED' and due_at < :until order by due_at, id limit 500")
    List<FollowUpRow> plannedUntil(Instant until);

    @Query("select count(*) from follow_up f join case_talk t on t.conversation_id = f.conversation_id "
            + "join case_talk o on o.case_id = t.case_id where o.conversation_id = :conversation "
            + "and f.owner = :staff and (f.state = 'PLANNED' and f.due_at < :until or f.done_at > :since)")
    long dueTo(UUID staff, UUID conversation, Instant until, Instant since);

    @Query("update follow_up set state = 'DROPPED', done_at = :at, done_by = :staff where id = :id "
            + "and state = 'PLANNED'")
    int drop(UUID id, Instant at, UUID staff);

    /** The child's answers, and what was planned. */
    @Query("update follow_up set state = case when state = 'PLANNED' then 'DROPPED' else state end, "
            + "done_at = coalesce(done_at, :at), safe = null, contacted = null, times_told = null, "
            + "treated_well = null, wanted_sealed = null where conversation_id = :conversation")
    void forget(UUID conversation, Instant at);

    @Query("update follow_up set tries = tries + 1, due_at = :again where id = :id and state = 'PLANNED'")
    int tryAgain(UUID id, Instant again);

    @Query("update follow_up set state = 'DONE', tries = tries + 1, result = :result, done_at = :at, done_by = :staff "
            + "where id = :id and state = 'PLANNED'")
    int done(UUID id, String result, Instant at, UUID staff);

    @Query("update follow_up set safe = :safe, contacted = :contacted, times_told = :told, treated_well = :treated, "
            + "wanted_sealed = :wanted where id = :id")
    void answers(UUID id, String safe, String contacted, @Nullable Integer told, String treated,
                 @Nullable byte[] wanted);
}
