package org.khiang.conversations;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface DraftRows extends GenericRepository<DraftRows.DraftRow, UUID> {

    /** What one person is typing in one talk. */
    @MappedEntity("kept_draft")
    record DraftRow(@Id UUID id, UUID conversationId, UUID staffId, KeptDrafts.Kind kind, long version,
                    byte[] textSealed) {
        @Override
        public String toString() {
            return "draft " + id;
        }
    }

    DraftRow save(DraftRow row);

    @Query("select * from kept_draft where conversation_id = :conversation and staff_id = :staff and kind = :kind")
    Optional<DraftRow> of(UUID conversation, UUID staff, String kind);

    @Query("select nextval('kept_draft_version')")
    long nextVersion();

    @Query("delete from kept_draft where conversation_id = :conversation and staff_id = :staff and kind = :kind")
    int drop(UUID conversation, UUID staff, String kind);

    @Query("delete from kept_draft where conversation_id = :conversation")
    void dropAll(UUID conversation);
}
