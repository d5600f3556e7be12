package org.khiang.conversations.shift;

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
interface ShiftRows extends GenericRepository<Shift, UUID> {

    Shift save(Shift shift);

    /** Whoever begins or ends a shift locks its owner first: two consoles of one person begin one shift. */
    @Query("select id from staff where id = :staff and active and role = 'COUNSELLOR' for update")
    Optional<UUID> lock(UUID staff);

    @Query("select * from shift where staff_id = :staff order by began_at desc limit 1")
    Optional<Shift> latestOf(UUID staff);

    @Query("select * from shift where staff_id = :staff and began_at > :since order by began_at desc")
    List<Shift> since(UUID staff, Instant since);

    @Query("select h.* from shift h join staff s on s.id = h.staff_id "
            + "where h.ended_at is null and s.active and s.role = 'COUNSELLOR' and s.seen_at > :heardSince")
    List<Shift> running(Instant heardSince);

    /** A console that fell silent, or an account that was closed, ends the shift by itself. */
    @Query("update shift set chosen = false, "
            + "ended_at = coalesce((select p.seen_at from staff p where p.id = staff_id), :now) "
            + "where ended_at is null and not exists "
            + "(select 1 from staff s where s.id = staff_id and s.active and s.seen_at > :heardSince)")
    int endSilent(Instant now, Instant heardSince);

    @Query("update shift set ended_at = :at, chosen = true, paused_at = null where id = :id and ended_at is null")
    void end(UUID id, Instant at);

    @Query("update shift set ended_at = null, rested_at = :restedAt where id = :id")
    void goOn(UUID id, Instant restedAt);

    @Query("update shift set paused_at = :at, rested_at = :restedAt where id = :id")
    void pause(UUID id, @Nullable Instant at, Instant restedAt);

    @Query("update shift set ends_at = :at where id = :id")
    void plan(UUID id, @Nullable Instant at);

    @Query("update shift set waived_at = :at, rested_at = :restedAt, resting_until = null "
            + "where id = :id and waived_at is null")
    int waive(UUID id, Instant at, Instant restedAt);

    @Query("update shift set rested_at = resting_until, resting_until = null "
            + "where ended_at is null and resting_until <= :now")
    int rested(Instant now);

    /** The rest begins when nobody is being talked with: no child is left in the middle of a sentence. */
    @Query("update shift set resting_until = :until where ended_at is null and paused_at is null "
            + "and resting_until is null and rested_at <= :workedSince "
            + "and not exists (select 1 from conversation c where c.holder = staff_id)")
    int rest(Instant workedSince, Instant until);
}
