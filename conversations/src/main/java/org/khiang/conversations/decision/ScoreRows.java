package org.khiang.conversations.decision;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ScoreRows extends GenericRepository<ReviewRow, UUID> {

    /** Points as they are kept. */
    @Introspected
    record ScoreRow(String rubric, @Nullable Integer points, @Nullable UUID lineId, @Nullable byte[] noteSealed) {
    }

    @Query("insert into review_score (review_id, rubric, points, line_id, note_sealed) "
            + "values (:review, :rubric, :points, :line, :note)")
    void add(UUID review, String rubric, @Nullable Integer points, @Nullable UUID line, @Nullable byte[] note);

    @Query("select rubric, points, line_id, note_sealed from review_score where review_id = :review")
    List<ScoreRow> of(UUID review);

    @Query("""
            select cast(a.conversation_id as varchar(36)) as talk, s.points as one, t.points as other
              from review a join review b on b.escalation_id = a.escalation_id and b.twin
              join review_score s on s.review_id = a.id
              join review_score t on t.review_id = b.id and t.rubric = s.rubric
             where not a.twin and a.state = 'DONE' and b.state = 'DONE'
               and s.points is not null and t.points is not null""")
    List<Agreement.Pair> pairs();
}
