package org.khiang.conversations;

import java.time.LocalDate;
import java.util.List;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

/** How children rated their talks, by day and without the talk (FEEDBACK). */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface SelfRatings extends GenericRepository<SelfRatings.SelfRating, byte[]> {

    /** One answer; the mark leads to no talk without the keys. */
    @MappedEntity("self_rating")
    record SelfRating(@Id byte[] mark, LocalDate onDay, String rating) {
    }

    @Query("insert into self_rating (mark, on_day, rating) values (:mark, :day, :rating) on conflict do nothing")
    void count(byte[] mark, LocalDate day, String rating);

    @Query("select * from self_rating order by on_day")
    List<SelfRating> all();
}
