package org.khiang.conversations;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.khiang.conversations.privacy.AccessLog;
import org.khiang.conversations.privacy.TalkKeys;
import org.khiang.conversations.speech.SpeechGuard;
import org.khiang.conversations.speech.Warning;

/** What counsellors are about to say: read before a child reads it, kept nowhere (CP-21, CP-38). */
@Singleton
public class Drafts {
    private final SpeechGuard guard = SpeechGuard.load();
    private final ConversationRows rows;
    private final Facts facts;
    private final TalkKeys keys;
    private final AccessLog accesses;
    private final Clock clock;

    Drafts(ConversationRows rows, Facts facts, TalkKeys keys, AccessLog accesses, Clock clock) {
        this.rows = rows;
        this.facts = facts;
        this.keys = keys;
        this.accesses = accesses;
        this.clock = clock;
    }

    /** Hints for this draft to the counsellor who holds the talk; empty for anybody else. */
    @Transactional(readOnly = true)
    public Optional<List<Warning>> read(UUID staff, UUID conversation, String draft) {
        return rows.findById(conversation).filter(talk -> staff.equals(talk.holder()))
                .map(talk -> guard.read(draft, told(talk)));
    }

    /** Whether a line must not go out; that it was tried is noted for the supervisor, without its words. */
    boolean heldBack(UUID staff, UUID conversation, String line) {
        if (!guard.holdsBack(line)) {
            return false;
        }
        accesses.save(new AccessLog.Look(UUID.randomUUID(), clock.instant(), staff, "HELD_BACK", conversation, null));
        return true;
    }

    private Map<String, String> told(Conversation talk) {
        return Facts.values(facts.open(talk.factsSealed(), keys.of(talk.id(), talk.keySealed()), talk.id()));
    }
}
