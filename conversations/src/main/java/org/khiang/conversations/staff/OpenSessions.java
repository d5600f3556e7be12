package org.khiang.conversations.staff;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface OpenSessions extends GenericRepository<OpenSession, byte[]> {

    OpenSession save(OpenSession session);

    /** The account as it is now, not as it was at sign-in. */
    @Query("select s.* from staff s join staff_session o on o.staff_id = s.id "
            + "where o.token_hash = :tokenHash and o.expires_at > :now and o.passed = :passed and s.active")
    Optional<Account> whose(byte[] tokenHash, Instant now, boolean passed);

    void deleteByTokenHash(byte[] tokenHash);

    void deleteByStaffId(UUID staffId);

    void deleteByExpiresAtBefore(Instant now);
}
