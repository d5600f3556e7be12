package org.khiang.conversations.plan;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface TurnRows extends GenericRepository<PlannedTurn, UUID> {

    PlannedTurn save(PlannedTurn turn);

    Optional<PlannedTurn> findById(UUID id);

    /** What was not taken out and touches this time, of people who still work here and may still be planned. */
    @Query("select p.* from planned_turn p join staff s on s.id = p.staff_id where p.duty = :duty "
            + "and p.removed_at is null and s.active and s.role in ('COUNSELLOR', 'SUPERVISOR') "
            + "and p.ends_at > :from and p.begins_at < :to order by p.begins_at, p.id")
    List<PlannedTurn> during(String duty, Instant from, Instant to);

    /** Only a counsellor takes children: a supervisor at the board is nobody to a child that waits. */
    @Query("select p.* from planned_turn p join staff s on s.id = p.staff_id where p.duty = 'SHIFT' "
            + "and p.removed_at is null and s.active and s.role = 'COUNSELLOR' "
            + "and p.ends_at > :from and p.begins_at < :to order by p.begins_at, p.id")
    List<PlannedTurn> counsellors(Instant from, Instant to);

    /** 0 when somebody else took it out before. */
    @Query("update planned_turn set removed_by = :by, removed_at = :at where id = :id and removed_at is null")
    int remove(UUID id, UUID by, Instant at);
}
