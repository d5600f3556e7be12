package org.khiang.conversations.decision;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ReviewRows extends GenericRepository<ReviewRow, UUID> {

    @Query("insert into review (id, escalation_id, conversation_id, subject, why, twin, opened_at, state) "
            + "values (:id, :escalation, :conversation, :subject, :why, :twin, :at, 'OPEN') on conflict do nothing")
    int open(UUID id, UUID escalation, UUID conversation, UUID subject, String why, boolean twin, Instant at);

    Optional<ReviewRow> findById(UUID id);

    @Query("select * from review where id = :id for update")
    Optional<ReviewRow> lock(UUID id);

    @Query("select * from review where escalation_id = :escalation and id <> :not")
    Optional<ReviewRow> partner(UUID escalation, UUID not);

    @Query("select * from review order by case state when 'IN_REVIEW' then 0 when 'OPEN' then 1 else 2 end, "
            + "opened_at limit 200")
    List<ReviewRow> all();

    @Query("select * from review where subject = :staff and not twin and state = 'DONE' order by done_at desc "
            + "limit 100")
    List<ReviewRow> doneOf(UUID staff);

    @Query("update review set state = 'IN_REVIEW', reviewer = :staff, taken_at = :at where id = :id and state = 'OPEN'")
    int take(UUID id, UUID staff, Instant at);

    @Query("update review set state = 'OPEN', reviewer = null, taken_at = null "
            + "where id = :id and state = 'IN_REVIEW' and reviewer = :staff")
    int letGo(UUID id, UUID staff);

    @Query("update review set state = 'DONE', done_at = :at, summary_sealed = :summary "
            + "where id = :id and state = 'IN_REVIEW' and reviewer = :staff")
    int finish(UUID id, UUID staff, Instant at, byte[] summary);

    @Query("update review set answered_at = :at, answer_sealed = :answer where id = :id and subject = :staff "
            + "and state = 'DONE'")
    int answer(UUID id, UUID staff, Instant at, byte[] answer);

    @Query("delete from review_score where review_id in (select r.id from review r "
            + "where r.conversation_id = :conversation and r.state <> 'DONE')")
    void dropScores(UUID conversation);

    /** Nobody can review what nobody can read. */
    @Query("delete from review where conversation_id = :conversation and state <> 'DONE'")
    void drop(UUID conversation);

    @Query("insert into felt_worse (conversation_id, at) values (:conversation, :at) on conflict do nothing")
    void feltWorse(UUID conversation, Instant at);

    /** All work that a person finished in this time, with what makes a review of it due (CP-110). */
    @Query("""
            select e.id as escalation, e.conversation_id as conversation, e.taken_by as staff, e.level as level,
                   e.raised_at as raised_at, e.level_at as level_at, e.taken_at as taken_at, e.closed_at as closed_at,
                   case when e.level = 'EMERGENCY' or exists (select 1 from conversation_event v
                     where v.conversation_id = e.conversation_id and v.kind = 'LEVEL' and v.detail = 'EMERGENCY')
                     then true else false end as emergency,
                   case when exists (select 1 from decision d where d.conversation_id = e.conversation_id
                     and d.code = 'BREAK_CONFIDENTIALITY' and (d.sign_by is not null
                     or d.state in ('APPROVED', 'DONE')))
                     then true else false end as told_others,
                   case when exists (select 1 from decision d where d.conversation_id = e.conversation_id
                     and d.code = 'STATUTORY_REPORT' and d.state in ('APPROVED', 'DONE') and d.needed)
                     then true else false end as reported,
                   case when exists (select 1 from decision d where d.conversation_id = e.conversation_id
                     and d.sign_by is not null and (d.alarmed_at is not null or d.state = 'REFUSED'))
                     then true else false end as signed_late,
                   case when exists (select 1 from level_change l where l.conversation_id = e.conversation_id
                     and l.reason in ('DANGER_PASSED', 'PROTECTIVE_ADULT', 'MISREAD', 'FICTION'))
                     then true else false end as lowered,
                   case when exists (select 1 from felt_worse w where w.conversation_id = e.conversation_id)
                     then true else false end as felt_worse,
                   case when exists (select 1 from review r where r.escalation_id = e.id)
                     then true else false end as opened
              from escalation e
             where e.state in ('CLOSED', 'HANDED_BACK') and e.taken_by is not null
               and e.closed_at >= :since and e.closed_at < :until
               and exists (select 1 from conversation k where k.id = e.conversation_id and k.key_sealed is not null)""")
    List<Finished> finished(Instant since, Instant until);
}
