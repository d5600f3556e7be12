package org.khiang.conversations;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Where children stopped writing: how many talks that no person ever held went quiet in each state of the script. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface Departures extends GenericRepository<Conversation, UUID> {

    /** Fewer than this are not told apart from none: a single child could be recognised. */
    int FEWEST = 5;

    /** A state and how many left there; null when there were some, but too few to say. */
    @Serdeable
    record Departure(String state, @Nullable Integer children) {
    }

    /** Talks whose child has been quiet since then, by the last state that was shown; states with none are left out. */
    @Query("""
            select c.state as state, case when count(*) < 5 then null else cast(count(*) as integer) end as children
              from conversation c
             where c.last_child_at < :quietSince and c.state <> '' and c.holder is null
               and not exists (select 1 from escalation e where e.conversation_id = c.id and e.taken_at is not null)
             group by c.state order by c.state""")
    List<Departure> quietSince(Instant quietSince);
}
