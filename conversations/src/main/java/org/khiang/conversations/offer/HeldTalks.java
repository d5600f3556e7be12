package org.khiang.conversations.offer;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface HeldTalks extends GenericRepository<HeldTalk, UUID> {

    @Query("select id, holder, level from conversation where holder is not null")
    List<HeldTalk> all();
}
