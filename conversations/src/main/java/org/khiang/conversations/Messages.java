package org.khiang.conversations;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface Messages extends GenericRepository<Message, UUID> {

    Message save(Message message);

    Optional<Message> findById(UUID id);

    @Query("select * from message where conversation_id = :conversation order by said_at, seq")
    List<Message> of(UUID conversation);

    @Query("select * from message where conversation_id = :conversation and voice = 'CHILD' and unsent_at is null "
            + "order by said_at desc, seq desc limit :most")
    List<Message> latestOfChild(UUID conversation, int most);

    @Query("select * from message where conversation_id = :conversation and voice = 'CHILD' and seq > :after "
            + "and unsent_at is null order by said_at, seq")
    List<Message> ofChildAfter(UUID conversation, long after);

    @Query("select * from message where call_id = :call order by seq")
    List<Message> ofCall(UUID call);

    @Query("update message set voice = 'SYSTEM' where call_id = :call")
    void bySystem(UUID call);

    @Query("delete from message where call_id = :call")
    void dropOfCall(UUID call);

    @Query("select * from message where conversation_id = :conversation and line_message_hash = :hash")
    Optional<Message> byLineId(UUID conversation, byte[] hash);

    @Query("insert into unsent_early (line_message_hash, at) values (:hash, :at) on conflict do nothing")
    void takenBackEarly(byte[] hash, Instant at);

    @Query("delete from unsent_early where line_message_hash = :hash")
    int wasTakenBackEarly(byte[] hash);

    @Query("update message set unsent_at = :at, text_sealed = null where id = :id")
    void unsentAndForgotten(UUID id, Instant at);

    @Query("update message set unsent_at = :at where id = :id")
    void unsentButKept(UUID id, Instant at);
}
