package org.khiang.conversations.shift;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.khiang.nlp.Category;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface SkipRows extends GenericRepository<SkipRows.Skip, UUID> {

    /** A row of day_skip. */
    @MappedEntity("day_skip")
    record Skip(@Id UUID staffId, LocalDate onDay, Category category) {
    }

    @Query("delete from day_skip where staff_id = :staff")
    void forget(UUID staff);

    @Query("insert into day_skip (staff_id, on_day, category) values (:staff, :day, :category)")
    void add(UUID staff, LocalDate day, String category);

    @Query("select * from day_skip where on_day = :day order by staff_id, category")
    List<Skip> of(LocalDate day);
}
