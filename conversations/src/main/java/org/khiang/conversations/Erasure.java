package org.khiang.conversations;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.khiang.conversations.escalation.Escalation;
import org.khiang.conversations.escalation.Escalations;
import org.khiang.conversations.numbers.Tallies;
import org.khiang.conversations.privacy.Vault;
import org.khiang.nlp.RiskLevel;

/**
 * Destroys the key of a talk and strikes out what was never sealed (PL-53). It asks for no right and no second person:
 * whoever calls has asked for both, in the same transaction.
 */
@Singleton
public class Erasure {
    private final Erasing rows;
    private final ConversationRows conversations;
    private final Escalations escalations;
    private final ReplyTokens tokens;
    private final Timers timers;
    private final Tallies tallies;
    private final Farewell farewell;
    private final Vault vault;
    private final Clock clock;
    private final ApplicationEventPublisher<TalkErased> erased;

    Erasure(Erasing rows, ConversationRows conversations, Escalations escalations, ReplyTokens tokens, Timers timers,
            Tallies tallies, Farewell farewell, Vault vault, Clock clock,
            ApplicationEventPublisher<TalkErased> erased) {
        this.rows = rows;
        this.conversations = conversations;
        this.escalations = escalations;
        this.tokens = tokens;
        this.timers = timers;
        this.tallies = tallies;
        this.farewell = farewell;
        this.vault = vault;
        this.clock = clock;
        this.erased = erased;
    }

    /** All talks of a child that are not erased yet, locked until the transaction ends. */
    public List<UUID> talksOf(UUID child) {
        return rows.lockAllOf(child).stream().filter(talk -> talk.keySealed() != null).map(Conversation::id).toList();
    }

    /** True while a person is with the child or called for, or a grave talk went back to the bot unended. */
    public boolean open(UUID conversation) {
        Conversation talk = conversations.findById(conversation).orElseThrow();
        boolean unended = talk.level().atLeast(RiskLevel.HIGH) && escalations.latestOf(conversation)
                .filter(last -> last.state() == Escalation.State.HANDED_BACK).isPresent();
        return talk.held() || unended || escalations.openOf(conversation).isPresent();
    }

    /** Erases these talks of one child, and tells the child when it asked for it and nobody else may see it. */
    @Transactional
    public Told erase(List<UUID> talks, UUID staff) {
        Conversation newest = talks.stream().flatMap(id -> conversations.lock(id).stream())
                .reduce((one, other) -> other.beganAt().isBefore(one.beganAt()) ? one : other).orElseThrow();
        Farewell.Wish wish = farewell.wish(newest, talks);
        talks.forEach(id -> destroy(id, staff));
        return farewell.say(wish);
    }

    /**
     * Whether the child heard of it.
     *
     * @param how    SAID, NOT_ASKED (it never asked), NOT_SAFE (others may see its screen), BLOCKED or TALKING
     * @param notice the talk of its own in which it was said; null where nothing was
     */
    public record Told(String how, @Nullable UUID notice) {
    }

    private void destroy(UUID id, UUID staff) {
        rows.unsaid(id);
        rows.said(id);
        tokens.drop(id);
        timers.end(id);
        rows.drafts(id);
        rows.quotes(id);
        rows.lines(id);
        rows.readings(id);
        rows.wishes(id);
        rows.tasks(id, staff, clock.instant());
        tallies.forget(id);
        erased.publishEvent(new TalkErased(id, staff));
        rows.talk(id, new byte[0], clock.instant());
    }

    /**
     * Forgets whose LINE account the pseudonym was, once the notice has gone out. False while it is on its way, or when
     * the child has written again since: then somebody is there who may want an answer.
     */
    @Transactional
    public boolean unlink(UUID child, @Nullable UUID notice) {
        rows.lockAllOf(child);
        if (notice != null && rows.unsent(notice) > 0 || rows.wordsOf(child) > 0) {
            return false;
        }
        Optional.ofNullable(notice).ifPresent(talk -> rows.talk(talk, new byte[0], clock.instant()));
        vault.forget(child);
        return true;
    }
}
