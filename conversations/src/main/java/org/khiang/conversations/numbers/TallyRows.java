package org.khiang.conversations.numbers;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface TallyRows extends GenericRepository<Tally, UUID> {

    Tally save(Tally tally);

    Optional<Tally> findById(UUID id);

    void deleteById(UUID id);

    @Query("insert into tally_need (id, tally_id, level, outcome, waited_seconds, target_seconds) "
            + "values (:id, :tally, :level, :outcome, :waited, :target)")
    void need(UUID id, UUID tally, String level, String outcome, @Nullable Integer waited, int target);

    /** The tally this talk leads to; none when it was never counted or the way was cut. */
    @Query("select tally_id from tally_link where conversation_id = :conversation and tally_id is not null")
    Optional<UUID> tallyOf(UUID conversation);

    @Query("select count(*) from tally_link where conversation_id = :conversation and tally_id is null")
    int isCut(UUID conversation);

    @Query("insert into tally_link (conversation_id, tally_id, seq, note_edit) "
            + "values (:conversation, :tally, :seq, :noteEdit)")
    void link(UUID conversation, UUID tally, long seq, int noteEdit);

    @Query("update tally_link set seq = :seq, note_edit = :noteEdit where conversation_id = :conversation")
    void countedTo(UUID conversation, long seq, int noteEdit);

    @Query("update tally_link set tally_id = null where conversation_id = :conversation")
    void cut(UUID conversation);

    @Query("insert into tally_number (of_id, half, number) values (:of, :half, :number) on conflict do nothing")
    void numberIfNew(UUID of, String half, UUID number);

    @Query("select number from tally_number where of_id = :of and half = :half")
    UUID numberOf(UUID of, String half);

    @Query("delete from tally_number where number = :number")
    void dropNumber(UUID number);

    @Query("update tally set child_number = :fresh where child_number = :old")
    void renumber(UUID old, UUID fresh);

    @Query("update tally set case_number = :fresh where case_number = :old")
    void renumberCase(UUID old, UUID fresh);

    @Query("select case_id from case_talk where conversation_id = :conversation")
    Optional<UUID> caseOf(UUID conversation);

    /** What the child itself answered is erased; that somebody wrote, and how grave it was, stays (PL-53). */
    @Query("update tally set age_band = 'UNASKED', gender = 'UNASKED', province = 'UNASKED', language = 'UNASKED', "
            + "writer = 'UNASKED', relation = 'UNASKED', platform = 'UNASKED', told_before = 'UNASKED', "
            + "device = 'UNASKED', rating = 'UNASKED', covered = false where id = :id")
    void blank(UUID id);

    /** Talks whose key was destroyed while they still led to their tally. */
    @Query("select l.conversation_id from tally_link l join conversation c on c.id = l.conversation_id "
            + "where c.key_sealed is null and l.tally_id is not null")
    List<UUID> erased();

    @Query("update tally_link set tally_id = null where tally_id is not null and conversation_id in "
            + "(select c.id from conversation c where c.last_child_at < :quietSince and c.holder is null "
            + "and not exists (select 1 from escalation e where e.conversation_id = c.id "
            + "and e.state in ('WAITING', 'TAKEN', 'KEPT')))")
    void cutQuiet(Instant quietSince);

    @Query("delete from tally_number where half < :half")
    void dropNumbersBefore(String half);
}
