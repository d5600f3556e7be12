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
import org.khiang.conversations.TalkCard;
import org.khiang.conversations.Talks;
import org.khiang.conversations.record.RecordRefusal.Code;

/** What staff promised a child and until when; a case does not end while one is open (CP-102). */
@Singleton
public class Promises {
    private static final int LONGEST = 500;

    private final PromiseRows rows;
    private final CaseBook book;
    private final Talks talks;
    private final Access access;
    private final ServiceNames names;
    private final Clock clock;

    Promises(PromiseRows rows, CaseBook book, Talks talks, Access access, ServiceNames names, Clock clock) {
        this.rows = rows;
        this.book = book;
        this.talks = talks;
        this.access = access;
        this.names = names;
        this.clock = clock;
    }

    /**
     * One promise as those read it who may.
     *
     * @param state  OPEN, KEPT or BROKEN
     * @param reason why it was broken
     */
    @Serdeable
    public record Promise(UUID id, UUID conversation, String text, Instant madeAt, @Nullable String madeBy,
                          Instant due, String state, @Nullable Instant settledAt, @Nullable String reason) {
        @Override
        public String toString() {
            return "promise " + id;
        }
    }

    /**
     * Notes a promise that was given to the child of this talk.
     *
     * @throws RecordRefusal NOT_YOURS, ERASED, EMPTY, TOO_LONG, or PAST for a due time that is over
     */
    @Transactional
    public UUID make(UUID staff, UUID conversation, String text, Instant due) {
        TalkCard talk = access.toWrite(staff, conversation);
        String said = text.strip();
        refuse(said.isEmpty(), Code.EMPTY);
        refuse(said.length() > LONGEST, Code.TOO_LONG);
        refuse(!due.isAfter(clock.instant()), Code.PAST);
        UUID id = UUID.randomUUID();
        rows.save(new PromiseRow(id, talk.id(), clock.instant(), staff, due, talk.seal().close(said, id),
                PromiseRow.State.OPEN, null, null, null));
        return id;
    }

    /**
     * Says what became of a promise.
     *
     * @throws RecordRefusal NOT_YOURS, SETTLED, or REASON_NEEDED for a broken one without a reason
     */
    @Transactional
    public void settle(UUID staff, UUID promise, boolean kept, @Nullable String reason) {
        PromiseRow row = rows.findById(promise).orElseThrow(() -> new RecordRefusal(Code.NOT_YOURS));
        TalkCard talk = access.toWrite(staff, row.conversationId());
        String why = reason == null ? "" : reason.strip();
        refuse(!kept && why.isEmpty(), Code.REASON_NEEDED);
        refuse(why.length() > LONGEST, Code.TOO_LONG);
        PromiseRow.State state = kept ? PromiseRow.State.KEPT : PromiseRow.State.BROKEN;
        byte[] sealed = why.isEmpty() ? null : talk.seal().close(why, promise);
        refuse(rows.settle(promise, state.name(), clock.instant(), staff, sealed) == 0, Code.SETTLED);
    }

    /** All of the case this talk belongs to, soonest due first; those of erased talks are gone with them. */
    List<Promise> of(UUID conversation) {
        return readable(rows.of(book.beside(conversation)));
    }

    /** Those nobody has kept yet. */
    List<Promise> openOf(UUID conversation) {
        return readable(rows.openOf(book.beside(conversation)));
    }

    private List<Promise> readable(List<PromiseRow> found) {
        return found.stream().flatMap(row -> talks.find(row.conversationId()).filter(talk -> !talk.erased())
                .map(talk -> promise(row, talk)).stream()).toList();
    }

    private Promise promise(PromiseRow row, TalkCard talk) {
        return new Promise(row.id(), talk.id(), talk.seal().open(row.textSealed(), row.id()), row.madeAt(),
                names.of(row.madeBy()), row.dueAt(), row.state().name(), row.settledAt(),
                talk.seal().open(row.reasonSealed(), row.id()));
    }

    private static void refuse(boolean when, Code code) {
        if (when) {
            throw new RecordRefusal(code);
        }
    }
}
