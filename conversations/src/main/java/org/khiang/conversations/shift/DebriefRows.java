package org.khiang.conversations.shift;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface DebriefRows extends GenericRepository<DebriefRows.DebriefRow, UUID> {

    /** A row of debrief. */
    @MappedEntity("debrief")
    record DebriefRow(@Id UUID escalationId, UUID staffId, boolean wanted, Instant at, @Nullable Instant heldAt,
                      @Nullable UUID heldBy) {
    }

    /** The emergencies this person ended since then and has not answered for. */
    @Query("select e.id from escalation e where e.taken_by = :staff and e.level = 'EMERGENCY' and e.closed_at > :since "
            + "and not exists (select 1 from debrief d where d.escalation_id = e.id) order by e.closed_at")
    List<UUID> unanswered(UUID staff, Instant since);

    @Query("insert into debrief (escalation_id, staff_id, wanted, at) values (:escalation, :staff, :wanted, :at) "
            + "on conflict do nothing")
    int answer(UUID escalation, UUID staff, boolean wanted, Instant at);

    @Query("select * from debrief where wanted and held_at is null order by at")
    List<DebriefRow> wanted();

    @Query("update debrief set held_at = :at, held_by = :supervisor "
            + "where escalation_id = :escalation and wanted and held_at is null")
    int held(UUID escalation, UUID supervisor, Instant at);
}
