package org.khiang.conversations.escalation;

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
interface EscalationRows extends GenericRepository<Escalation, UUID> {
    /** Whoever called between 22:00 and 06:00 in Thailand goes before others of the same level and age (C14). */
    String NIGHT_FIRST = "case when extract(hour from (raised_at at time zone 'Asia/Bangkok')) between 6 and 21 "
            + "then 1 else 0 end";
    String QUEUE_ORDER = " order by case level when 'EMERGENCY' then 0 when 'HIGH' then 1 when 'MEDIUM' then 2 "
            + "else 3 end, top desc, deadline_at nulls last, case age_band when 'C' then 0 else 1 end, " + NIGHT_FIRST
            + ", raised_at, id";

    Escalation save(Escalation escalation);

    Optional<Escalation> findById(UUID id);

    @Query("select * from escalation where state = 'WAITING'" + QUEUE_ORDER)
    List<Escalation> waiting();

    @Query("select * from escalation where state = 'TAKEN' order by taken_at")
    List<Escalation> taken();

    @Query("select * from escalation where state in ('CLOSED', 'HANDED_BACK') order by closed_at desc limit 200")
    List<Escalation> ended();

    @Query("select * from escalation where state = 'FOR_SUPERVISOR' order by raised_at desc limit 200")
    List<Escalation> forSupervisor();

    @Query("select count(*) from escalation where conversation_id = :conversation and state = 'FOR_SUPERVISOR'")
    long alertsOf(UUID conversation);

    @Query("select * from escalation where conversation_id = :conversation and state in ('WAITING', 'TAKEN', 'KEPT')")
    Optional<Escalation> openOf(UUID conversation);

    @Query("select * from escalation where conversation_id = :conversation order by raised_at desc limit 1")
    Optional<Escalation> latestOf(UUID conversation);

    @Query("select * from escalation where conversation_id = :conversation order by raised_at")
    List<Escalation> allOf(UUID conversation);

    @Query("update escalation set level = :level, level_at = :levelAt, category = :category, top = :top, "
            + "age_band = :ageBand, language = :language, wish = :wish, deadline_at = :deadline where id = :id")
    void update(UUID id, String level, Instant levelAt, String category, boolean top, String ageBand, String language,
                @Nullable String wish, @Nullable Instant deadline);

    @Query("update escalation set level = :level, category = :category where id = :id")
    void reweigh(UUID id, String level, String category);

    @Query("update escalation set state = 'TAKEN', taken_by = :staff, taken_at = :at "
            + "where id = :id and state = 'WAITING'")
    int take(UUID id, UUID staff, Instant at);

    @Query("update escalation set state = 'WAITING', taken_by = null, taken_at = null, kept_at = null "
            + "where conversation_id = :conversation and state in ('TAKEN', 'KEPT')")
    void waitAgain(UUID conversation);

    @Query("update escalation set state = 'KEPT', kept_at = :at "
            + "where conversation_id = :conversation and state in ('TAKEN', 'WAITING')")
    void keep(UUID conversation, Instant at);

    @Query("update escalation set state = 'TAKEN', taken_by = :staff, kept_at = null "
            + "where conversation_id = :conversation and state in ('WAITING', 'TAKEN', 'KEPT')")
    void pass(UUID conversation, UUID staff);

    @Query("select * from escalation where state = 'KEPT'" + QUEUE_ORDER)
    List<Escalation> kept();

    @Query("update escalation set state = :state, closed_at = :at, code = :code where id = :id")
    void end(UUID id, String state, Instant at, @Nullable String code);

    @Query("update escalation set state = 'CLOSED', closed_at = :at, code = :code "
            + "where conversation_id = :conversation and state = 'HANDED_BACK'")
    void closeLater(UUID conversation, Instant at, String code);

    @Query("update escalation set reviewed_by = :staff, reviewed_at = :at, note_sealed = :note where id = :id")
    void review(UUID id, UUID staff, Instant at, byte[] note);
}
