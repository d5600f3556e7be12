package org.khiang.conversations.numbers;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What came of it for the child, as staff noted it: whether it had to tell again, whether its wish was kept. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface Afterwards extends GenericRepository<Tally, UUID> {

    /** How often children had to tell again, with how many said so; three stands for three and more. */
    @Serdeable
    record Told(String times, int children) {
    }

    /** Children who wished for a woman or a man and were taken on, and of them those who got their wish. */
    @Serdeable
    record Wishes(int wished, int kept) {
    }

    @Query("select cast(least(f.times_told, 3) as varchar) as times, cast(count(*) as integer) as children "
            + "from follow_up f where f.times_told is not null and f.done_at >= :from and f.done_at < :until "
            + "group by least(f.times_told, 3)")
    List<Told> toldAgain(Instant from, Instant until);

    @Query("select cast(count(*) as integer) as wished, "
            + "cast(count(*) filter (where p.gender = e.wish) as integer) as kept "
            + "from escalation e join staff_profile p on p.staff_id = e.taken_by "
            + "where e.wish in ('WOMAN', 'MAN') and e.raised_at >= :from and e.raised_at < :until")
    Wishes wishes(Instant from, Instant until);
}
