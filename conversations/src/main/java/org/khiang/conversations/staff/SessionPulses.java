package org.khiang.conversations.staff;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface SessionPulses extends GenericRepository<SessionPulse, byte[]> {

    SessionPulse save(SessionPulse pulse);

    /** Unlocked, and touched since then. */
    @Query("select count(*) from session_pulse where token_hash = :tokenHash and locked_at is null "
            + "and active_at > :idleSince")
    long open(byte[] tokenHash, Instant idleSince);

    /** Everyone whose screens are all locked or left. */
    @Query("select distinct s.staff_id from staff_session s join session_pulse p on p.token_hash = s.token_hash "
            + "where not exists (select 1 from staff_session s2 join session_pulse p2 on p2.token_hash = s2.token_hash "
            + "where s2.staff_id = s.staff_id and p2.locked_at is null and p2.active_at > :idleSince)")
    List<UUID> left(Instant idleSince);

    /** A touch comes too late for a session that is idle already. */
    @Query("update session_pulse set active_at = :now where token_hash = :tokenHash and locked_at is null "
            + "and active_at > :idleSince")
    void touch(byte[] tokenHash, Instant now, Instant idleSince);

    @Query("update session_pulse set locked_at = :now where token_hash = :tokenHash")
    void lock(byte[] tokenHash, Instant now);

    @Query("update session_pulse set locked_at = null, active_at = :now where token_hash = :tokenHash")
    int unlock(byte[] tokenHash, Instant now);
}
