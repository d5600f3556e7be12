package org.khiang.conversations.numbers;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Talks in which something happened since they were last counted. A child must have written: a look is no contact. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface Uncounted extends GenericRepository<Tally, UUID> {

    /** The oldest two hundred. */
    @Query("select c.id from conversation c left join tally_link l on l.conversation_id = c.id "
            + "where c.key_sealed is not null and (l.conversation_id is null or l.tally_id is not null "
            + "and (l.seq < c.last_seq or exists (select 1 from case_paper p where p.conversation_id = c.id "
            + "and p.kind = 'NOTE' and p.edit > l.note_edit))) and exists (select 1 from message m "
            + "where m.conversation_id = c.id and m.voice = 'CHILD') order by c.began_at limit 200")
    List<UUID> talks();

    /** When the oldest step happened that is not counted yet; null when all are. */
    @Query("select min(v.at) from conversation_event v join conversation c on c.id = v.conversation_id "
            + "left join tally_link l on l.conversation_id = c.id where c.key_sealed is not null "
            + "and (l.conversation_id is null or l.tally_id is not null and l.seq < v.seq) "
            + "and exists (select 1 from message m where m.conversation_id = c.id and m.voice = 'CHILD')")
    @Nullable Instant since();
}
