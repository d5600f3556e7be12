package org.khiang.conversations.oncall;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface StepRows extends GenericRepository<StepRow, UUID> {

    StepRow save(StepRow step);

    @Query("select s.* from on_call_step s join on_call_chain c on c.id = s.chain_id "
            + "where s.outcome is null and s.due_at <= :now and s.step = :step "
            + "and (s.leased_until is null or s.leased_until <= :now) "
            + "and c.ended_at is null and c.acknowledged_at is null "
            + "order by case c.level when 'EMERGENCY' then 0 else 1 end, s.due_at, s.id")
    List<StepRow> due(String step, Instant now);

    /** Of several nodes one is told 1; nobody is, once the child was taken or somebody said that they come. */
    @Query("update on_call_step set leased_until = :until where id = :id and outcome is null "
            + "and (leased_until is null or leased_until <= :now) "
            + "and exists (select 1 from on_call_chain c join escalation e on e.id = c.escalation_id "
            + "where c.id = on_call_step.chain_id and c.ended_at is null and c.acknowledged_at is null "
            + "and e.state = 'WAITING')")
    int lease(UUID id, Instant until, Instant now);

    @Query("update on_call_step set outcome = :outcome, at = :now, leased_until = null "
            + "where id = :id and outcome is null")
    int settle(UUID id, String outcome, Instant now);

    /** How often this way was tried in this chain, with success or not. */
    @Query("select count(*) from on_call_step where chain_id = :chain and step = :step and outcome is not null")
    long tried(UUID chain, String step);

    /** What waits for its first time in this chain is due now. */
    @Query("update on_call_step set due_at = :now where chain_id = :chain and step = :step and outcome is null "
            + "and failures = 0 and due_at > :now and not exists (select 1 from on_call_step d "
            + "where d.chain_id = :chain and d.step = :step and d.outcome is not null)")
    void hasten(UUID chain, String step, Instant now);
}
