package org.khiang.conversations.record;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.khiang.conversations.TalkCard;
import org.khiang.conversations.Talks;
import org.khiang.conversations.privacy.AccessLog;
import org.khiang.conversations.record.RecordRefusal.Code;

/**
 * Who may see the record (console-practice.md section 1, CP-81): a counsellor while they hold a talk of the case, for
 * 24 h after to finish the note, and from a day before until a day after a check of theirs. Nobody browses, and each
 * look is logged.
 */
@Singleton
class Access {
    static final Duration TO_FINISH = Duration.ofHours(24);

    private final CaseBook book;
    private final CaseRows rows;
    private final FollowUpRows followUps;
    private final Talks talks;
    private final AccessLog accesses;
    private final Clock clock;

    Access(CaseBook book, CaseRows rows, FollowUpRows followUps, Talks talks, AccessLog accesses, Clock clock) {
        this.book = book;
        this.rows = rows;
        this.followUps = followUps;
        this.talks = talks;
        this.accesses = accesses;
        this.clock = clock;
    }

    /**
     * The talk, locked, for one who may write about it.
     *
     * @throws RecordRefusal NOT_YOURS or ERASED
     */
    TalkCard toWrite(UUID staff, UUID conversation) {
        TalkCard talk = talks.lock(conversation).filter(found -> allowed(staff, found.id()))
                .orElseThrow(() -> new RecordRefusal(Code.NOT_YOURS));
        if (talk.erased()) {
            throw new RecordRefusal(Code.ERASED);
        }
        return talk;
    }

    /**
     * The case of this talk, for one who may read it; the look is logged.
     *
     * @throws RecordRefusal NOT_YOURS
     */
    CaseRow toRead(UUID staff, UUID conversation) {
        CaseRow found = book.of(conversation).filter(one -> !barred(staff, one))
                .filter(one -> rows.talksOf(one.id()).stream().anyMatch(talk -> allowed(staff, talk)))
                .orElseThrow(() -> new RecordRefusal(Code.NOT_YOURS));
        look(staff, conversation);
        return found;
    }

    /** Notes a look without a reason of its own. */
    void look(UUID staff, UUID conversation) {
        accesses.save(new AccessLog.Look(UUID.randomUUID(), clock.instant(), staff, "RECORD", conversation, null));
    }

    /** A supervisor's look, with its reason. */
    void look(UUID supervisor, TalkCard talk, String reason) {
        UUID look = UUID.randomUUID();
        accesses.save(new AccessLog.Look(look, clock.instant(), supervisor, "RECORD", talk.id(),
                talk.erased() ? null : talk.seal().close(reason, look)));
    }

    private boolean barred(UUID staff, CaseRow one) {
        return rows.barred(one.id(), staff) > 0;
    }

    private boolean allowed(UUID staff, UUID conversation) {
        Optional<CaseRow> one = book.of(conversation);
        if (one.isEmpty() || barred(staff, one.get())) {
            return false;
        }
        Instant since = clock.instant().minus(TO_FINISH);
        return talks.stints(conversation).stream().anyMatch(stint -> stint.staff().equals(staff)
                && (stint.until() == null || stint.until().isAfter(since)))
                || followUps.dueTo(staff, conversation, clock.instant().plus(TO_FINISH), since) > 0;
    }
}
