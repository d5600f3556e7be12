package org.khiang.conversations;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The latest unused reply token of each conversation. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ReplyTokens extends GenericRepository<ReplyTokens.Token, UUID> {

    /** A ticket for one free answer. */
    @MappedEntity("reply_token")
    record Token(@Id UUID conversationId, byte[] tokenSealed, Instant goodUntil) {
        @Override
        public String toString() {
            return "token of " + conversationId;
        }
    }

    Token save(Token token);

    Optional<Token> findById(UUID conversationId);

    @Query("delete from reply_token where conversation_id = :conversation")
    void drop(UUID conversation);
}
