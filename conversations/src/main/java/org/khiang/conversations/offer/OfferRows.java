package org.khiang.conversations.offer;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface OfferRows extends GenericRepository<Offer, UUID> {

    Offer save(Offer offer);

    /** Waits for whoever has the turn now. */
    @Query("select id from offer_turn where id = 1 for update")
    int turn();

    /** Empty while somebody else has the turn: they do what there is to do. */
    @Query("select id from offer_turn where id = 1 for update skip locked")
    Optional<Integer> turnIfFree();

    @Query("select count(*) from offer where answer is null")
    long open();

    /** All that are open, and those that were answered by somebody for a child who still waits at that level. */
    @Query("select o.* from offer o join escalation e on e.id = o.escalation_id "
            + "where o.answer is null or e.state = 'WAITING' and e.level = o.level order by o.at, o.id")
    List<Offer> known();

    @Query("update offer set answer = :answer where id = :id and answer is null")
    int answer(UUID id, String answer);

    @Query("select * from offer where escalation_id = :escalation and staff_id = :staff and answer is null")
    Optional<Offer> openTo(UUID escalation, UUID staff);
}
