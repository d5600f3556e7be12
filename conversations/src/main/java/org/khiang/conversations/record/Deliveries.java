package org.khiang.conversations.record;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** How safety plans went to children; rows are only ever added. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface Deliveries extends GenericRepository<Deliveries.Row, UUID> {

    /** One plan that went out, or was kept back on purpose. */
    @MappedEntity("plan_delivery")
    record Row(@Id UUID id, UUID conversationId, int version, Plans.How how, Instant at, UUID staffId) {
    }

    Row save(Row row);

    @Query("select * from plan_delivery where conversation_id = :conversation order by at")
    List<Row> rowsOf(UUID conversation);

    default List<Plans.Delivery> of(UUID conversation) {
        return rowsOf(conversation).stream()
                .map(row -> new Plans.Delivery(row.version(), row.how(), row.at())).toList();
    }
}
