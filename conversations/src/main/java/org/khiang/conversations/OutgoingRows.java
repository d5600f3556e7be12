package org.khiang.conversations;

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
interface OutgoingRows extends GenericRepository<OutgoingRow, UUID> {

    OutgoingRow save(OutgoingRow row);

    Optional<OutgoingRow> findById(UUID id);

    @Query("select nextval('outgoing_order')")
    long nextPlace();

    @Query("select c.* from outgoing_call c where c.state = 'WAITING' and c.send_after <= :now "
            + "and (c.leased_until is null or c.leased_until < :now) and not exists (select 1 from outgoing_call e "
            + "where e.conversation_id = c.conversation_id and e.state = 'WAITING' and e.place < c.place) "
            + "order by c.urgent desc, c.send_after limit 16")
    List<OutgoingRow> due(Instant now);

    @Query("select * from outgoing_call where conversation_id = :conversation and state = 'WAITING' order by place")
    List<OutgoingRow> waitingOf(UUID conversation);

    @Query("select * from outgoing_call where conversation_id = :conversation")
    List<OutgoingRow> of(UUID conversation);

    @Query("update outgoing_call set attempts = attempts + 1, in_doubt = true, leased_until = :lease, "
            + "first_tried_at = coalesce(first_tried_at, :now) where id = :id")
    void mark(UUID id, Instant now, Instant lease);

    @Query("update outgoing_call set state = :state, failure = :failure, leased_until = null, token_sealed = null "
            + "where id = :id")
    void decide(UUID id, String state, @Nullable String failure);

    @Query("update outgoing_call set send_after = :at, in_doubt = :inDoubt, failure = :failure, leased_until = null "
            + "where id = :id")
    void again(UUID id, Instant at, boolean inDoubt, @Nullable String failure);

    /** Not after LINE forgot the key: the line might be shown twice. */
    @Query("update outgoing_call set state = 'WAITING', failure = null, send_after = :now, leased_until = null "
            + "where id = :id and voice = 'STAFF' and state = 'FAILED' and failure <> 'GAVE_UP'")
    int tryAgain(UUID id, Instant now);

    @Query("update outgoing_call set token_sealed = :sealed, token_until = :until where id = :id")
    void takeToken(UUID id, byte[] sealed, Instant until);

    @Query("update outgoing_call set token_sealed = null, token_until = null where id = :id")
    void dropToken(UUID id);

    @Query("update outgoing_call set voice = 'SYSTEM', send_after = :now where id = :id")
    void bySystem(UUID id, Instant now);

    @Query("update outgoing_call set leased_until = null where state = 'WAITING'")
    void releaseAll();
}
