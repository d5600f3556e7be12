package org.khiang.conversations.beside;

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
interface CallRows extends GenericRepository<CallRow, UUID> {

    CallRow save(CallRow row);

    @Query("select * from beside_call where conversation_id = :conversation and kind = :kind and ended_at is null")
    Optional<CallRow> openOf(UUID conversation, String kind);

    @Query("select * from beside_call where conversation_id = :conversation and ended_at is null")
    List<CallRow> openOf(UUID conversation);

    @Query("select * from beside_call where ended_at is null order by asked_at, id")
    List<CallRow> open();

    @Query("select count(*) from beside_call where ended_at is null and kind = 'HELP' and accepted_at is null")
    long helpWaiting();

    @Query("update beside_call set to_staff = :staff, to_at = :at, accepted_at = :at "
            + "where id = :id and ended_at is null and accepted_at is null")
    int come(UUID id, UUID staff, Instant at);

    @Query("update beside_call set accepted_at = :at "
            + "where id = :id and to_staff = :staff and ended_at is null and accepted_at is null")
    int accept(UUID id, UUID staff, Instant at);

    @Query("update beside_call set to_staff = :staff, to_at = :at, accepted_at = null where id = :id")
    void ask(UUID id, @Nullable UUID staff, @Nullable Instant at);

    @Query("update beside_call set answered_at = :at where conversation_id = :conversation and to_staff = :staff "
            + "and kind = 'CONSULT' and ended_at is null and accepted_at is not null and answered_at is null")
    void answered(UUID conversation, UUID staff, Instant at);

    @Query("update beside_call set late_told = true where id = :id and late_told = false")
    int tellLate(UUID id);

    @Query("update beside_call set ended_at = :at where id = :id and ended_at is null")
    int end(UUID id, Instant at);

    @Query("update beside_call set ended_at = :at where conversation_id = :conversation and ended_at is null")
    void endAll(UUID conversation, Instant at);

    @Query("insert into beside_no (call_id, staff_id) values (:call, :staff) on conflict do nothing")
    void cannot(UUID call, UUID staff);

    @Query("select staff_id from beside_no where call_id = :call")
    List<UUID> whoCannot(UUID call);
}
