package org.khiang.conversations;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.khiang.conversations.escalation.Escalation;
import org.khiang.conversations.escalation.Escalations;
import org.khiang.conversations.privacy.TalkKeys;
import org.khiang.conversations.privacy.Vault;
import org.khiang.nlp.Category;
import org.khiang.nlp.RiskLevel;

/** Finds the conversation a child is in, or begins the next one; either way it is locked and can be read. */
@Singleton
class Sessions {
    /** As long as a child is quiet for less than this, it is the same session (safe-disclosure.md section 6). */
    private static final Duration QUIET = Duration.ofHours(24);
    /** A child that answers the agreed message days later answers its buttons. */
    private static final String ASKED_AFTER = "FOLLOWUP_PING";

    private final Vault vault;
    private final ConversationRows rows;
    private final Escalations escalations;
    private final TalkKeys keys;
    private final Facts facts;
    private final Timers timers;
    private final Clock clock;

    Sessions(Vault vault, ConversationRows rows, Escalations escalations, TalkKeys keys, Facts facts, Timers timers,
             Clock clock) {
        this.vault = vault;
        this.rows = rows;
        this.escalations = escalations;
        this.keys = keys;
        this.facts = facts;
        this.timers = timers;
        this.clock = clock;
    }

    /** The open conversation of this LINE user, begun when there is none; the child's row is locked first. */
    Open openFor(Arrival arrival) {
        UUID child = vault.childOf(arrival.lineId());
        rows.addChildIfNew(child, clock.instant());
        rows.unblocked(child);
        Optional<Conversation> latest = rows.lockOpenOf(child);
        if (latest.isPresent() && !over(latest.get())) {
            return open(latest.get());
        }
        latest.ifPresent(this::end);
        return begin(child, latest);
    }

    /** The open conversation if there is one, without beginning any. */
    Optional<Open> existingFor(Arrival arrival) {
        UUID child = vault.childOf(arrival.lineId());
        rows.addChildIfNew(child, clock.instant());
        return rows.lockOpenOf(child).map(this::open);
    }

    /** Locks a conversation by its id. */
    Optional<Open> lock(UUID id) {
        return rows.lock(id).map(this::open);
    }

    /** One to read, without a lock; empty when it was erased. */
    Optional<Open> find(UUID id) {
        return rows.findById(id).filter(talk -> talk.keySealed() != null).map(this::open);
    }

    Open open(Conversation talk) {
        return new Open(talk, keys.of(talk.id(), talk.keySealed()));
    }

    private boolean over(Conversation talk) {
        return !talk.held() && talk.lastChildAt().plus(QUIET).isBefore(clock.instant())
                && escalations.openOf(talk.id()).isEmpty();
    }

    private void end(Conversation old) {
        rows.end(old.id(), clock.instant());
        timers.end(old.id());
    }

    /** A talk that begins with our own words and knows nothing of any before it. */
    Open anew(UUID child) {
        return begin(child, Optional.empty());
    }

    private Open begin(UUID child, Optional<Conversation> before) {
        UUID id = UUID.randomUUID();
        Instant now = clock.instant();
        byte[] key = keys.make(id);
        boolean unfinished = before.flatMap(old -> escalations.latestOf(old.id()))
                .filter(last -> last.state() == Escalation.State.HANDED_BACK).isPresent();
        Conversation talk = rows.save(new Conversation(id, rows.nextNumber(), child, now, now, null,
                before.map(Conversation::state).filter(ASKED_AFTER::equals).orElse(""),
                facts.close(known(before, unfinished), keys.of(id, key), id), 0,
                unfinished ? before.get().level() : RiskLevel.NONE,          // C2: an open case keeps its level
                unfinished ? before.get().category() : Category.NONE, false, null, null, null, 0, key,
                null, false));
        return open(talk);
    }

    private Map<String, Facts.Told> known(Optional<Conversation> before, boolean unfinished) {
        if (before.isEmpty() || before.get().keySealed() == null) {
            return Map.of();
        }
        Conversation old = before.get();
        return Lasting.of(facts.open(old.factsSealed(), keys.of(old.id(), old.keySealed()), old.id()), unfinished,
                clock.instant());
    }
}
