package org.khiang.conversations.numbers;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What people decided: reports to the authorities (PL-80), and levels that they put right or left as they were. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface Judged extends GenericRepository<Tally, UUID> {

    /** So many decisions that ended alike. */
    @Serdeable
    record Reports(String ended, int decisions) {
    }

    /** So many talks to which the program gave one level and a person another, or the same. */
    @Serdeable
    record Pair(String program, String people, int talks) {
    }

    /** Decisions signed in this time; a notice counts as made when that was written down before the moment. */
    @Query("""
            select x.ended as ended, cast(count(*) as integer) as decisions
              from (select case when d.needed = false then 'NOT_NEEDED' when d.state = 'DONE' and exists
                           (select 1 from decision_form f where f.decision_id = d.id and f.version = d.version
                           and f.at < :asOf) then 'NOTICED' else 'NOT_YET' end as ended
                      from decision d where d.code = 'STATUTORY_REPORT' and d.state in ('APPROVED', 'DONE')
                       and d.decided_at >= :from and d.decided_at < :until) x
             group by x.ended""")
    List<Reports> reports(Instant from, Instant until, Instant asOf);

    /**
     * Talks begun in this time on whose level a person has said a word: at the closing, or by putting it right. What
     * the program gave stands in the first change; a danger that passed puts nothing right.
     */
    @Query("""
            select x.program as program, x.people as people, cast(count(*) as integer) as talks
              from (select coalesce((select h.from_level from level_change h where h.id = y.put_right),
                           (select f.from_level from level_change f where f.id = y.first_change), y.level) as program,
                           coalesce((select h.to_level from level_change h where h.id = y.put_right),
                           (select f.from_level from level_change f where f.id = y.first_change), y.level) as people
                      from (select c.level, (select l.id from level_change l where l.conversation_id = c.id
                                   and l.at < :asOf and l.reason in ('MISREAD', 'FICTION', 'MISSED')
                                   order by l.at fetch first 1 row only) as put_right,
                                   (select l.id from level_change l where l.conversation_id = c.id
                                   order by l.at fetch first 1 row only) as first_change,
                                   (select count(*) from case_closing g where g.conversation_id = c.id
                                   and g.level_reviewed = true and g.at < :asOf) as closings
                              from conversation c where c.began_at >= :from and c.began_at < :until) y
                     where y.put_right is not null or y.closings > 0) x
             group by x.program, x.people""")
    List<Pair> levels(Instant from, Instant until, Instant asOf);
}
