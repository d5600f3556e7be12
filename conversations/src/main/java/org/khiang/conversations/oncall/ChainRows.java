package org.khiang.conversations.oncall;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ChainRows extends GenericRepository<ChainRow, UUID> {

    ChainRow save(ChainRow chain);

    Optional<ChainRow> findById(UUID id);

    /** Empty while another node has the turn: it does what there is to do. */
    @Query("select id from on_call_turn where id = 1 for update skip locked")
    Optional<Integer> turnIfFree();

    @Query("select count(*) from on_call_chain where escalation_id = :escalation and ended_at is null")
    long openOf(UUID escalation);

    /**
     * Ends the chains of children whom somebody took, or whose level is another one now, and those that were answered
     * so long ago that whoever answered must have been kept from coming.
     */
    @Query("update on_call_chain set ended_at = :now where ended_at is null and (acknowledged_at <= :believedSince "
            + "or not exists (select 1 from escalation e where e.id = on_call_chain.escalation_id "
            + "and e.state = 'WAITING' and e.level = on_call_chain.level))")
    void endWhatIsOver(Instant now, Instant believedSince);

    @Query("update on_call_chain set acknowledged_at = :now "
            + "where id = :id and acknowledged_at is null and ended_at is null")
    int acknowledge(UUID id, Instant now);

    @Query("insert into on_call_link (token_hash, chain_id) values (:hash, :chain)")
    void link(byte[] hash, UUID chain);

    @Query("select c.* from on_call_chain c join on_call_link l on l.chain_id = c.id where l.token_hash = :hash")
    Optional<ChainRow> linked(byte[] hash);

    @Query("select c.number from conversation c join escalation e on e.conversation_id = c.id where e.id = :escalation")
    long talkNumber(UUID escalation);
}
