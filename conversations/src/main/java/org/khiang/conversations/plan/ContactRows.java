package org.khiang.conversations.plan;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ContactRows extends CrudRepository<ContactRows.ContactRow, UUID> {

    /** A row of on_call_contact. */
    @MappedEntity("on_call_contact")
    record ContactRow(@Id UUID staffId, @Nullable byte[] mailSealed, @Nullable byte[] pagerSealed, UUID changedBy,
                      Instant changedAt) {
        @Override
        public String toString() {
            return "contact of " + staffId;
        }
    }
}
