package org.khiang.conversations.numbers;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** How long children waited for a person, and how many went without one. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface Waits extends GenericRepository<Tally, UUID> {

    /** One level; a child still waiting two days later is counted as lost. */
    @Serdeable
    record OfLevel(String level, int called, int reached, int inTime, int lost, @Nullable Double median,
                   @Nullable Double ninth, int target) {
    }

    /** How talks ended that no person took: {@code broken} are those that stand amid the script. */
    @Serdeable
    record Broken(int alone, int broken) {
    }

    @Query("""
            select n.level as level, cast(count(*) as integer) as called,
                   cast(count(*) filter (where n.outcome = 'REACHED') as integer) as reached,
                   cast(count(*) filter (where n.waited_seconds <= n.target_seconds) as integer) as in_time,
                   cast(count(*) filter (where n.outcome = 'LEFT'
                        or n.outcome = 'WAITING' and t.on_day < :lostBefore) as integer) as lost,
                   cast(percentile_cont(0.5) within group (order by n.waited_seconds)
                        filter (where n.waited_seconds is not null) as double precision) as median,
                   cast(percentile_cont(0.9) within group (order by n.waited_seconds)
                        filter (where n.waited_seconds is not null) as double precision) as ninth,
                   max(n.target_seconds) as target
              from tally_need n join tally t on t.id = n.tally_id
             where t.on_day between :from and :to
             group by n.level""")
    List<OfLevel> between(LocalDate from, LocalDate to, LocalDate lostBefore);

    @Query("""
            select cast(count(*) as integer) as alone,
                   cast(count(*) filter (where t.state not in ('CLOSING', 'FEEDBACK', 'AFTERCARE', 'FOLLOWUP',
                        'FOLLOWUP_TIME', 'FOLLOWUP_PING', 'SERVICES', 'LINK_DONE', 'TESTING', 'ABUSIVE', 'COVER'))
                        as integer) as broken
              from tally t
             where t.on_day between :from and :to and t.on_day < :before and not t.held""")
    Broken broken(LocalDate from, LocalDate to, LocalDate before);
}
