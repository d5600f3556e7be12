package org.khiang.conversations.numbers;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What became of children and addresses that were passed on (CP-94); counted in the half-year they were sent. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface PassedOn extends GenericRepository<Tally, UUID> {

    /** So many referrals to one receiver that stand alike; reason and wishes are null where none was noted. */
    @Serdeable
    record Alike(String receiver, String stands, @Nullable String reason, @Nullable String wishes, int referrals) {
    }

    /** When one was sent first, and when its receiver first said anything. */
    @Serdeable
    record Answer(String receiver, Instant sentAt, Instant answeredAt) {
    }

    /** Where they stood at that moment; {@code kind} is CHILD or LINK. */
    @Query("""
            select v.code as receiver, l.state as stands, l.reason as reason,
                   case when l.state = 'SERVED' then r.wishes_kept end as wishes, cast(count(*) as integer) as referrals
              from referral r join receiver v on v.id = r.receiver_id
              join referral_step l on l.referral_id = r.id and l.place = (select max(m.place) from referral_step m
                   where m.referral_id = r.id and m.at < :asOf)
             where r.kind = :kind and (select min(s.at) from referral_step s where s.referral_id = r.id
                   and s.state = 'SENT') >= :from and (select min(s.at) from referral_step s
                   where s.referral_id = r.id and s.state = 'SENT') < :until
             group by v.code, l.state, l.reason, case when l.state = 'SERVED' then r.wishes_kept end""")
    List<Alike> standing(String kind, Instant from, Instant until, Instant asOf);

    /** The same referrals of children, those that were answered; silence is no answer. */
    @Query("""
            select v.code as receiver, x.sent_at as sent_at, x.answered_at as answered_at
              from (select r.receiver_id, (select min(s.at) from referral_step s where s.referral_id = r.id
                           and s.state = 'SENT') as sent_at, (select min(a.at) from referral_step a
                           where a.referral_id = r.id and a.at < :asOf
                           and a.state in ('RECEIVED', 'APPOINTED', 'SERVED', 'REFUSED')) as answered_at
                      from referral r where r.kind = 'CHILD') x join receiver v on v.id = x.receiver_id
             where x.sent_at >= :from and x.sent_at < :until and x.answered_at is not null""")
    List<Answer> answers(Instant from, Instant until, Instant asOf);
}
