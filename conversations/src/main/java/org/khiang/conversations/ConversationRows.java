package org.khiang.conversations;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Whoever changes anything of a conversation locks its row first: that orders child, bot and staff. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ConversationRows extends GenericRepository<Conversation, UUID> {

    Conversation save(Conversation conversation);

    Optional<Conversation> findById(UUID id);

    @Query("select * from conversation where number = :number")
    Optional<Conversation> withNumber(long number);

    @Query("select nextval('conversation_number')")
    long nextNumber();

    @Query("select * from conversation where id = :id for update")
    Optional<Conversation> lock(UUID id);

    @Query("select id from conversation where id = :id for update skip locked")
    Optional<UUID> lockIfFree(UUID id);

    @Query("select * from conversation where child_id = :child and ended_at is null "
            + "order by began_at desc limit 1 for update")
    Optional<Conversation> lockOpenOf(UUID child);

    @Query("select * from conversation where child_id = :child and id <> :not order by began_at desc limit 20")
    List<Conversation> othersOf(UUID child, UUID not);

    @Query("select count(*) from conversation where child_id = :child and id <> :not and last_child_at > :since "
            + "and level in ('MEDIUM', 'HIGH', 'EMERGENCY')")
    int worriesOf(UUID child, UUID not, Instant since);

    @Query("select * from conversation where holder = :staff order by held_since")
    List<Conversation> heldBy(UUID staff);

    @Query("select * from conversation where holder is not null order by held_since")
    List<Conversation> held();

    @Query("select distinct c.* from conversation c join escalation e on e.conversation_id = c.id "
            + "where e.state = 'WAITING'")
    List<Conversation> waiting();

    @Query("select c.* from conversation c join staff s on s.id = c.holder "
            + "where s.active = false or s.role not in ('COUNSELLOR', 'SUPERVISOR')")
    List<Conversation> heldByNobodyInService();

    @Query("select c.* from conversation c join staff s on s.id = c.holder "
            + "where s.active and (s.seen_at is null or s.seen_at < :since)")
    List<Conversation> heldBySilent(Instant since);

    @Query("update conversation set away_at = :at where id = :id and away_at is null")
    void away(UUID id, Instant at);

    @Query("update conversation set away_told = true where id = :id and away_told = false and holder = :staff")
    int tellAway(UUID id, UUID staff);

    /** Whoever is heard again, or no longer holds it, is not away. */
    @Query("update conversation set away_at = null, away_told = false where away_at is not null and (holder is null "
            + "or exists (select 1 from staff s where s.id = holder and s.seen_at >= :since))")
    void back(Instant since);

    @Query("insert into child (id, made_at) values (:id, :at) on conflict do nothing")
    void addChildIfNew(UUID id, Instant at);

    @Query("update child set blocked_at = :at where id = :id")
    void blocked(UUID id, Instant at);

    @Query("update child set blocked_at = null where id = :id and blocked_at is not null")
    void unblocked(UUID id);

    @Query("select blocked_at is not null from child where id = :id")
    boolean isBlocked(UUID id);

    @Query("update conversation set last_seq = last_seq + 1 where id = :id")
    void step(UUID id);

    @Query("select last_seq from conversation where id = :id")
    long lastSeq(UUID id);

    @Query("update conversation set last_child_at = :at where id = :id and last_child_at < :at")
    void heard(UUID id, Instant at);

    @Query("update conversation set level = :level, category = :category, top = :top where id = :id")
    void raise(UUID id, String level, String category, boolean top);

    @Query("update conversation set state = :state, facts_sealed = :facts, answered_seq = :answered where id = :id")
    void shown(UUID id, String state, byte[] facts, long answered);

    @Query("update conversation set holder = :staff, held_since = :at, read_at = null "
            + "where id = :id and holder is null")
    int hold(UUID id, UUID staff, Instant at);

    @Query("update conversation set holder = :staff, held_since = :at, read_at = :at, away_at = null, "
            + "away_told = false where id = :id")
    void pass(UUID id, UUID staff, Instant at);

    @Query("update conversation set holder = null, held_since = null, read_at = null where id = :id")
    void release(UUID id);

    @Query("update conversation set read_at = :at where id = :id")
    void read(UUID id, Instant at);

    @Query("update conversation set ended_at = :at where id = :id")
    void end(UUID id, Instant at);

    @Query("insert into webhook_event (id, taken_at) values (:event, :at) on conflict do nothing")
    int firstTime(String event, Instant at);
}
