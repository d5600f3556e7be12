package org.khiang.conversations;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.khiang.conversations.privacy.Seal;

/** What a counsellor is typing, sealed, until it is sent or the talk is not theirs any more (look: not live). */
@Singleton
public class KeptDrafts {
    /** Longest text that is kept, in UTF-16 units. */
    public static final int LONGEST = 9000;

    private final DraftRows rows;
    private final Sessions sessions;
    private final ApplicationEventPublisher<DraftKept> changes;

    KeptDrafts(DraftRows rows, Sessions sessions, ApplicationEventPublisher<DraftKept> changes) {
        this.rows = rows;
        this.sessions = sessions;
        this.changes = changes;
    }

    /** What is typed: a line to the child, or the sheet of a hand-over as its form has it. */
    public enum Kind { LINE, SHEET }

    /** A draft as it is kept; version 0 and no text when none is. */
    @Serdeable
    public record Kept(long version, String text) {
        static final Kept NOTHING = new Kept(0, "");

        @Override
        public String toString() {
            return "draft of version " + version;
        }
    }

    /** Told after the commit: one person's draft in one talk is not what it was. Carries no words. */
    public record DraftKept(UUID staff, UUID conversation, Kind kind) {
    }

    /** What this person has typed in this talk; empty when it is not theirs. */
    @Transactional
    public Optional<Kept> of(UUID staff, UUID conversation, Kind kind) {
        return own(staff, conversation).map(open -> kept(staff, open, kind));
    }

    /**
     * Keeps a text in place of the version it was typed after. Another tab that was first stays first, and is answered
     * instead: two tabs of one person never overwrite each other. Empty when the talk is not theirs.
     */
    @Transactional
    public Optional<Kept> keep(UUID staff, UUID conversation, Kind kind, Kept typed) {
        return own(staff, conversation).map(open -> {
            Kept now = kept(staff, open, kind);
            return now.version() == typed.version() ? replace(staff, open, kind, typed.text()) : now;
        });
    }

    private Kept replace(UUID staff, Open open, Kind kind, String text) {
        UUID conversation = open.talk().id();
        int dropped = rows.drop(conversation, staff, kind.name());
        Kept kept = text.isBlank() ? Kept.NOTHING : new Kept(rows.nextVersion(), text);
        if (kept.version() > 0) {
            UUID id = UUID.randomUUID();
            rows.save(new DraftRows.DraftRow(id, conversation, staff, kind, kept.version(),
                    open.seal().close(text, id)));
        }
        if (dropped > 0 || kept.version() > 0) {
            changes.publishEvent(new DraftKept(staff, conversation, kind));
        }
        return kept;
    }

    /** It was sent. */
    void sent(UUID staff, UUID conversation, Kind kind) {
        if (rows.drop(conversation, staff, kind.name()) > 0) {
            changes.publishEvent(new DraftKept(staff, conversation, kind));
        }
    }

    /** The talk is in other hands: whatever was typed there goes with nobody. */
    void forget(UUID conversation) {
        rows.dropAll(conversation);
    }

    private Kept kept(UUID staff, Open open, Kind kind) {
        Seal seal = open.seal();
        return rows.of(open.talk().id(), staff, kind.name())
                .map(row -> new Kept(row.version(), seal.open(row.textSealed(), row.id()))).orElse(Kept.NOTHING);
    }

    private Optional<Open> own(UUID staff, UUID conversation) {
        return sessions.lock(conversation).filter(open -> staff.equals(open.talk().holder()));
    }
}
