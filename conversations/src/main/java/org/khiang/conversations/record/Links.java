package org.khiang.conversations.record;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.khiang.conversations.ServiceNames;
import org.khiang.conversations.record.RecordRefusal.Code;

/** Cases that belong together; a link opens no other case, it only says its number. */
@Singleton
public class Links {
    private final LinkRows rows;
    private final CaseRows cases;
    private final CaseBook book;
    private final Access access;
    private final ServiceNames names;
    private final Clock clock;

    Links(LinkRows rows, CaseRows cases, CaseBook book, Access access, ServiceNames names, Clock clock) {
        this.rows = rows;
        this.cases = cases;
        this.book = book;
        this.access = access;
        this.names = names;
        this.clock = clock;
    }

    /** Why two cases belong together. */
    public enum Kind { SIBLING, SAME_CHILD }

    /** A link with who made and who ended it. */
    @Serdeable
    public record Link(UUID id, String number, Kind kind, Instant madeAt, @Nullable String madeBy,
                       @Nullable Instant endedAt, @Nullable String endedBy) {
    }

    /**
     * Links the case of this talk with another by its number.
     *
     * @throws RecordRefusal NOT_YOURS also for a number that is no other case's, so that nobody learns which exist
     */
    @Transactional
    public void make(UUID staff, UUID conversation, String number, Kind kind) {
        access.toWrite(staff, conversation);
        CaseRow here = book.of(conversation).orElseThrow(() -> new RecordRefusal(Code.NOT_YOURS));
        CaseRow other = book.numbered(number).filter(found -> !found.id().equals(here.id()))
                .orElseThrow(() -> new RecordRefusal(Code.NOT_YOURS));
        rows.save(new LinkRow(UUID.randomUUID(), here.id(), other.id(), kind, clock.instant(), staff, null, null));
    }

    /** Ends a link; it stays in the record as ended. */
    @Transactional
    public void end(UUID staff, UUID conversation, UUID link) {
        access.toWrite(staff, conversation);
        UUID here = book.of(conversation).orElseThrow(() -> new RecordRefusal(Code.NOT_YOURS)).id();
        LinkRow row = rows.findById(link).filter(found -> found.touches(here))
                .orElseThrow(() -> new RecordRefusal(Code.NOT_YOURS));
        if (rows.end(row.id(), clock.instant(), staff) == 0) {
            throw new RecordRefusal(Code.SETTLED);
        }
    }

    /** All links of a case, also ended ones, oldest first. */
    List<Link> of(UUID one) {
        return rows.of(one).stream().map(row -> new Link(row.id(),
                cases.findById(row.otherOf(one)).orElseThrow().name(), row.kind(), row.madeAt(),
                names.of(row.madeBy()), row.endedAt(), names.of(row.endedBy()))).toList();
    }
}
