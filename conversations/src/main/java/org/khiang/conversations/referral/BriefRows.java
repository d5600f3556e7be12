package org.khiang.conversations.referral;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface BriefRows extends GenericRepository<BriefRow, UUID> {

    BriefRow save(BriefRow row);

    @Query("select * from brief where referral_id = :referral order by version desc limit 1")
    BriefRow newest(UUID referral);

    @Query("select made_by from brief where referral_id = :referral")
    List<UUID> writers(UUID referral);

    @Query("update brief set checked_by = :by, checked_at = :at where id = :id and checked_at is null")
    void checked(UUID id, UUID by, Instant at);

    @Query("update brief set frozen_sealed = :frozen where id = :id")
    void freeze(UUID id, byte[] frozen);
}
