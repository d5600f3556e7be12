package org.khiang.conversations.decision;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.UUID;

/** The versions of a decision's form; rows are only ever added. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface FormRows extends GenericRepository<DecisionRow, UUID> {

    @Query("insert into decision_form (decision_id, version, at, staff_id, fields_sealed) "
            + "values (:decision, :version, :at, :staff, :sealed)")
    void add(UUID decision, int version, Instant at, UUID staff, byte[] sealed);

    /** One version as it is kept. */
    @Introspected
    record Form(byte[] fieldsSealed) {
    }

    @Query("select fields_sealed from decision_form where decision_id = :decision and version = :version")
    Form version(UUID decision, int version);
}
