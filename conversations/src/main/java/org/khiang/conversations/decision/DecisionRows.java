package org.khiang.conversations.decision;

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
interface DecisionRows extends GenericRepository<DecisionRow, UUID> {

    DecisionRow save(DecisionRow row);

    Optional<DecisionRow> findById(UUID id);

    @Query("select * from decision where id = :id for update")
    Optional<DecisionRow> lock(UUID id);

    /** What waits for a signature first, the soonest due before the oldest; then what was decided lately. */
    @Query("select * from decision where state = 'PROPOSED' or state = 'APPROVED' or proposed_at > :since order by "
            + "case state when 'PROPOSED' then 0 when 'APPROVED' then 1 else 2 end, sign_by nulls last, proposed_at "
            + "limit 200")
    List<DecisionRow> current(Instant since);

    @Query("select * from decision where conversation_id = :conversation order by proposed_at")
    List<DecisionRow> of(UUID conversation);

    /** What waits to be signed about a talk that is gone can be signed by nobody. */
    @Query("update decision set state = 'TAKEN_BACK', decided_by = :staff, decided_at = :at "
            + "where conversation_id = :conversation and state = 'PROPOSED'")
    void gone(UUID conversation, UUID staff, Instant at);

    /** Signed within this time. */
    @Query("select * from decision where code = 'REOPEN_SEALED' and state = 'APPROVED' and decided_at > :since "
            + "order by decided_at")
    List<DecisionRow> opened(Instant since);

    /** Whether this person has to do with the child (CP-02). */
    @Query("select count(*) from involvement where staff_id = :staff and child_id = :child")
    int involved(UUID staff, UUID child);

    @Query("select * from decision where proposed_by = :staff order by proposed_at desc limit 50")
    List<DecisionRow> by(UUID staff);

    @Query("update decision set version = :next, needed = :needed where id = :id and state = 'PROPOSED' "
            + "and version = :next - 1")
    int change(UUID id, int next, @Nullable Boolean needed);

    @Query("update decision set state = :state, decided_by = :staff, decided_at = :at, answer_sealed = :answer "
            + "where id = :id and state = 'PROPOSED' and version = :version")
    int decide(UUID id, int version, String state, UUID staff, Instant at, @Nullable byte[] answer);

    @Query("update decision set state = 'DONE', version = version + 1 where id = :id and state = 'APPROVED'")
    int carriedOut(UUID id);

    @Query("select * from decision where state = 'PROPOSED' and sign_by < :now and alarmed_at is null")
    List<DecisionRow> late(Instant now);

    @Query("update decision set alarmed_at = :now where id = :id and state = 'PROPOSED' and alarmed_at is null")
    int alarm(UUID id, Instant now);
}
