package org.khiang.conversations.offer;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Who is involved with which child; rows are only ever added, and why is asked by nobody (CP-02). */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface Involvements extends GenericRepository<Involvement, UUID> {

    /** Declares it for the child of this talk; 0 when it was declared before. */
    @Query("insert into involvement (id, staff_id, child_id, conversation_id, at) "
            + "select :id, :staff, child_id, id, :at from conversation where id = :conversation on conflict do nothing")
    int declare(UUID id, UUID staff, UUID conversation, Instant at);

    /** Those that concern children who wait or are talked with, each with the talk the child is in. */
    @Query("select i.id, i.staff_id, i.child_id, c.id as conversation_id, i.at from involvement i "
            + "join conversation c on c.child_id = i.child_id "
            + "join escalation e on e.conversation_id = c.id where e.state in ('WAITING', 'TAKEN', 'KEPT')")
    List<Involvement> ofOpen();

    /** The latest hundred, as supervisors see them. */
    @Query("select * from involvement order by at desc limit 100")
    List<Involvement> latest();
}
