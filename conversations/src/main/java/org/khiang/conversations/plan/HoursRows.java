package org.khiang.conversations.plan;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface HoursRows extends GenericRepository<HoursRows.SpanRow, UUID> {

    /** A row of hours_span: one span, or the word that a day has none. */
    @MappedEntity("hours_span")
    record SpanRow(@Id UUID id, int version, @Nullable Integer weekday, @Nullable LocalDate onDay,
                   @Nullable String name, @Nullable Integer fromMinute, @Nullable Integer toMinute) {
    }

    /** A row of hours_version. */
    @MappedEntity("hours_version")
    record VersionRow(@Id int version, UUID madeBy, Instant madeAt) {
    }

    SpanRow save(SpanRow span);

    @Query("select * from hours_span where version = :version order by on_day, weekday, from_minute, id")
    List<SpanRow> of(int version);

    /** 0 when this version was made by somebody else in the meantime. */
    @Query("insert into hours_version (version, made_by, made_at) values (:version, :by, :at) on conflict do nothing")
    int begin(int version, UUID by, Instant at);

    @Query("select * from hours_version order by version desc limit 1")
    Optional<VersionRow> latest();

    @Query("select * from hours_version order by version desc limit 50")
    List<VersionRow> versions();
}
