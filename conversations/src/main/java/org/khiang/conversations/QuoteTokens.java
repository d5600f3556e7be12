package org.khiang.conversations;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** LINE's tickets for quoting a child's messages; each belongs to one message of one talk. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface QuoteTokens extends GenericRepository<QuoteTokens.Token, UUID> {

    /** The ticket of one message, sealed with the talk's key. */
    @MappedEntity("quote_token")
    record Token(@Id UUID messageId, byte[] tokenSealed) {
        @Override
        public String toString() {
            return "quote token of " + messageId;
        }
    }

    Token save(Token token);

    Optional<Token> findById(UUID messageId);

    /** Which of the child's messages in this talk can be quoted; what was taken back cannot. */
    @Query("select m.id from message m join quote_token t on t.message_id = m.id "
            + "where m.conversation_id = :conversation and m.voice = 'CHILD' and m.unsent_at is null")
    List<UUID> quotable(UUID conversation);

    @Query("delete from quote_token where message_id = :message")
    void forget(UUID message);
}
