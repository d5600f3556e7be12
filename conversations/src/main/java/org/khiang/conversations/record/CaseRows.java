package org.khiang.conversations.record;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface CaseRows extends GenericRepository<CaseRow, UUID> {

    CaseRow save(CaseRow row);

    Optional<CaseRow> findById(UUID id);

    @Query("select nextval('case_number')")
    long nextNumber();

    @Query("select c.* from child_case c join case_talk t on t.case_id = c.id where t.conversation_id = :conversation")
    Optional<CaseRow> ofTalk(UUID conversation);

    @Query("select * from child_case where child_id = :child and closed_at is null order by opened_at desc limit 1")
    Optional<CaseRow> openOf(UUID child);

    @Query("select * from child_case where number = :number")
    Optional<CaseRow> withNumber(long number);

    @Query("insert into case_talk (conversation_id, case_id, at) values (:conversation, :id, :at) "
            + "on conflict do nothing")
    void join(UUID conversation, UUID id, Instant at);

    @Query("select conversation_id from case_talk where case_id = :id order by at, conversation_id")
    List<UUID> talksOf(UUID id);

    @Query("update child_case set closed_at = :at, code = :code where id = :id")
    void close(UUID id, Instant at, String code);

    @Query("update child_case set closed_at = null, code = null where id = :id and closed_at is not null")
    void reopen(UUID id);

    @Query("select * from child_case c where closed_at is null and exists (select 1 from case_talk t "
            + "join conversation v on v.id = t.conversation_id where t.case_id = c.id "
            + "and v.level in ('HIGH', 'EMERGENCY')) order by opened_at limit 500")
    List<CaseRow> openAndGrave();

    @Query("insert into case_bar (case_id, staff_id, at) values (:id, :staff, :at) on conflict do nothing")
    void bar(UUID id, UUID staff, Instant at);

    @Query("select count(*) from case_bar where case_id = :id and staff_id = :staff")
    long barred(UUID id, UUID staff);
}
