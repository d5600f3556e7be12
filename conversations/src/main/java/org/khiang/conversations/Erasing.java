package org.khiang.conversations;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What is struck out of the rows of a talk when its key is destroyed: also what was never sealed tells of a child. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface Erasing extends GenericRepository<Conversation, UUID> {

    @Query("select * from conversation where child_id = :child order by began_at, id for update")
    List<Conversation> lockAllOf(UUID child);

    @Query("update conversation set key_sealed = null, facts_sealed = :nothing, state = '', "
            + "ended_at = coalesce(ended_at, :at) where id = :id")
    void talk(UUID id, byte[] nothing, Instant at);

    /** A tapped button is an answer, too. */
    @Query("update message set text_sealed = null, button = null, media = null, line_message_hash = null, "
            + "script_line = null where conversation_id = :id")
    void lines(UUID id);

    @Query("update assessment set flags = '', reasons = '', probability = null where message_id in "
            + "(select m.id from message m where m.conversation_id = :id)")
    void readings(UUID id);

    @Query("update escalation set age_band = 'UNKNOWN', wish = null, note_sealed = null where conversation_id = :id")
    void wishes(UUID id);

    @Query("update outgoing_call set state = 'CANCELLED', buttons_sealed = null, token_sealed = null, "
            + "next_state = null, next_facts_sealed = null where conversation_id = :id and state = 'WAITING'")
    void unsaid(UUID id);

    @Query("update outgoing_call set buttons_sealed = null, token_sealed = null, next_state = null, "
            + "next_facts_sealed = null where conversation_id = :id")
    void said(UUID id);

    @Query("delete from kept_draft where conversation_id = :id")
    void drafts(UUID id);

    @Query("delete from quote_token where message_id in (select m.id from message m where m.conversation_id = :id)")
    void quotes(UUID id);

    /** Whatever was still to be done about it is done with it. */
    @Query("update task set done_at = :at, done_by = :staff where conversation_id = :id and done_at is null")
    void tasks(UUID id, UUID staff, Instant at);

    @Query("select count(*) from conversation c join message m on m.conversation_id = c.id "
            + "where c.child_id = :child and c.key_sealed is not null and m.voice = 'CHILD'")
    int wordsOf(UUID child);

    @Query("select count(*) from outgoing_call where conversation_id = :id and state = 'WAITING'")
    int unsent(UUID id);
}
