package org.khiang.conversations.decision;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.UUID;

/** Gives somebody another role behind the program's back, as no door of it does. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface Promotion extends GenericRepository<DecisionRow, UUID> {

    @Query("update staff set role = :role where id = :staff")
    void of(UUID staff, String role);
}
