package org.khiang.conversations;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface InterventionRows extends GenericRepository<InterventionRow, UUID> {

    InterventionRow save(InterventionRow row);

    @Query("select i.* from intervention i join conversation c on c.id = i.conversation_id "
            + "where i.seen_at is null and i.at > :since and c.key_sealed is not null order by i.at, i.id")
    List<InterventionRow> unseen(Instant since);

    @Query("update intervention set seen_at = :at where id = :id and from_staff = :staff and seen_at is null")
    int seen(UUID id, UUID staff, Instant at);

    @Query("select count(*) from intervention where transfer_id = :transfer")
    int ofTransfer(UUID transfer);
}
