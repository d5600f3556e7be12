package org.khiang.conversations.staff;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface RoleChangeRows extends GenericRepository<RoleChange, UUID> {

    RoleChange save(RoleChange change);

    @Query("select * from role_change order by made_at desc, id limit 100")
    List<RoleChange> latest();
}
