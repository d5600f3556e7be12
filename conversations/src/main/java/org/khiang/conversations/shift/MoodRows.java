package org.khiang.conversations.shift;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface MoodRows extends GenericRepository<Shift, UUID> {

    @Query("delete from mood_mark where shift_id = :shift and moment = :moment")
    void forget(UUID shift, String moment);

    @Query("insert into mood_mark (shift_id, moment, step, at) values (:shift, :moment, :step, :at)")
    void mark(UUID shift, String moment, int step, Instant at);

    @Nullable
    @Query("select step from mood_mark where shift_id = :shift and moment = :moment")
    Integer of(UUID shift, String moment);

    @Query("select count(distinct h.staff_id) from mood_mark m join shift h on h.id = m.shift_id where m.at > :since")
    long people(Instant since);

    @Nullable
    @Query("select avg(cast(m.step as double precision)) from mood_mark m where m.at > :since")
    Double average(Instant since);
}
