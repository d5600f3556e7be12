package org.khiang.conversations.referral;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface StepRows extends GenericRepository<StepRow, UUID> {

    StepRow save(StepRow row);

    @Query("select count(*) from referral_step where referral_id = :referral")
    int taken(UUID referral);

    @Query("select * from referral_step where referral_id = :referral order by place")
    List<StepRow> of(UUID referral);
}
