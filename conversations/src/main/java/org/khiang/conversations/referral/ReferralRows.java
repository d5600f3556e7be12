package org.khiang.conversations.referral;

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
interface ReferralRows extends GenericRepository<ReferralRow, UUID> {

    ReferralRow save(ReferralRow row);

    Optional<ReferralRow> findById(UUID id);

    @Query("select * from referral order by state_at desc limit 500")
    List<ReferralRow> all();

    @Query("select * from referral where conversation_id = :conversation order by made_at")
    List<ReferralRow> of(UUID conversation);

    @Query("select * from referral where state = 'SENT' and due_at <= :now order by due_at limit 50")
    List<ReferralRow> silent(Instant now);

    @Query("update referral set state = :to, state_at = :at, due_at = :due where id = :id and state = :from")
    int move(UUID id, String from, String to, Instant at, @Nullable Instant due);

    @Query("update referral set approved_by = :by, approved_at = :at, file_at = null where id = :id")
    void approved(UUID id, @Nullable UUID by, @Nullable Instant at);

    @Query("update referral set file_at = :at where id = :id")
    void filed(UUID id, Instant at);

    @Query("update referral set shown_at = :at where id = :id")
    void shown(UUID id, Instant at);

    @Query("update referral set told_at = :at where id = :id")
    void told(UUID id, Instant at);

    @Query("update referral set wishes_kept = :kept where id = :id")
    void kept(UUID id, String kept);
}
