package org.khiang.conversations.privacy;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface LineIdentities extends CrudRepository<LineIdentity, byte[]> {

    @Query("insert into line_identity (line_id_hash, child_id, line_id_sealed) "
            + "values (:hash, :child, :sealed) on conflict do nothing")
    void addIfNew(byte[] hash, UUID child, byte[] sealed);

    @Query("select * from line_identity where line_id_hash = :hash for update")
    Optional<LineIdentity> lock(byte[] hash);

    @Query("select * from line_identity limit 1")
    Optional<LineIdentity> any();

    @Query("delete from line_identity where child_id = :child")
    void forget(UUID child);

    Optional<LineIdentity> findByChildId(UUID childId);
}
