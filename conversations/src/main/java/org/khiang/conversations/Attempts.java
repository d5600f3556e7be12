package org.khiang.conversations;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.khiang.conversations.ConversationEvent.Step;
import org.khiang.conversations.OutgoingRow.State;
import org.khiang.conversations.dialogue.Button;
import org.khiang.conversations.privacy.Seal;
import org.khiang.conversations.privacy.TalkKeys;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Begins and ends one attempt to reach LINE, each in a transaction of its own under the conversation's lock. */
@Singleton
class Attempts {
    private static final Logger LOG = LoggerFactory.getLogger(Attempts.class);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final OutgoingRows rows;
    private final ConversationRows conversations;
    private final ReplyTokens tokens;
    private final Messages messages;
    private final Timeline timeline;
    private final TalkKeys keys;
    private final Buttons buttons;
    private final Quotes quotes;
    private final Clock clock;

    Attempts(OutgoingRows rows, ConversationRows conversations, ReplyTokens tokens, Messages messages,
             Timeline timeline, TalkKeys keys, Buttons buttons, Quotes quotes, Clock clock) {
        this.rows = rows;
        this.conversations = conversations;
        this.tokens = tokens;
        this.messages = messages;
        this.timeline = timeline;
        this.keys = keys;
        this.buttons = buttons;
        this.quotes = quotes;
        this.clock = clock;
    }

    /** Marks the attempt; empty when another sender has it, or when it must not be said any more. */
    @Transactional
    Optional<OutgoingCall> begin(OutgoingRow due, Instant lease) {
        if (conversations.lockIfFree(due.conversationId()).isEmpty()) {
            return Optional.empty();
        }
        OutgoingRow row = rows.findById(due.id()).orElseThrow();
        Conversation talk = conversations.findById(row.conversationId()).orElseThrow();
        Instant now = clock.instant();
        if (row.state() != State.WAITING || row.leasedUntil() != null && !row.leasedUntil().isBefore(now)) {
            return Optional.empty();
        }
        if (!mayBeSaid(row, talk)) {
            return Optional.empty();
        }
        if (row.attempts() == 0) {
            becomes(row, talk);
        }
        String token = token(row, now);
        rows.mark(row.id(), now, lease);
        return Optional.of(call(row, keys.of(talk.id(), talk.keySealed()), token));
    }

    /** Settles what must not be said any more, and answers whether this may. */
    private boolean mayBeSaid(OutgoingRow row, Conversation talk) {
        if (row.voice() == Voice.BOT && talk.held()) {
            // Two voices at once confuse a frightened child: from the take-over on the bot is silent.
            decide(row.id(), State.CANCELLED, null);
        } else if (talk.seen() && row.voice() == Voice.STAFF) {
            // Whoever looks over the child's shoulder would read it (CP-34); the counsellor sees that it was not sent.
            decide(row.id(), State.FAILED, "COVER");
        } else if (talk.covered() && overtaken(row, talk)) {
            decide(row.id(), State.CANCELLED, null);
        } else if (conversations.isBlocked(row.childId())) {
            decide(row.id(), State.UNDELIVERABLE, "BLOCKED");
        } else {
            return true;
        }
        return false;
    }

    /** A turn from before the latest answer, such as cover, which did not wait for LINE. */
    private static boolean overtaken(OutgoingRow row, Conversation talk) {
        return row.turnOfTalk() && row.answersSeq() < talk.answeredSeq();
    }

    /** Once a turn goes out, the talk stands where the turn led, unless it stands further already. */
    private void becomes(OutgoingRow row, Conversation talk) {
        if (!row.turnOfTalk() || overtaken(row, talk)) {
            return;
        }
        conversations.shown(talk.id(), row.nextState(), row.nextFactsSealed(), row.answersSeq());
        boolean cover = Conversation.COVER.equals(row.nextState());
        if (cover != talk.covered()) {
            timeline.add(talk.id(), Step.COVER, null, String.valueOf(cover));
        }
    }

    private String token(OutgoingRow row, Instant now) {
        Seal seal = seal(row);
        if (row.tokenSealed() != null) {
            if (row.tokenUntil().isAfter(now)) {
                return seal.open(row.tokenSealed(), row.conversationId());
            }
            rows.dropToken(row.id());
            return null;
        }
        return row.attempts() > 0 ? null : tokens.findById(row.conversationId())
                .filter(token -> token.goodUntil().isAfter(now))
                .map(token -> {
                    rows.takeToken(row.id(), token.tokenSealed(), token.goodUntil());
                    tokens.drop(row.conversationId());
                    return seal.open(token.tokenSealed(), row.conversationId());
                }).orElse(null);
    }

    private OutgoingCall call(OutgoingRow row, Seal seal, @Nullable String token) {
        List<String> lines = messages.ofCall(row.id()).stream()
                .map(line -> seal.open(line.textSealed(), line.id())).toList();
        List<Button> shown = buttons.open(row.buttonsSealed(), seal, row.id());
        return new OutgoingCall(row.id(), row.childId(), token, lines, shown, row.sender(),
                quotes.ticket(row.id(), seal).orElse(null), row.inDoubt());
    }

    /** Writes down how the attempt ended. */
    @Transactional
    void end(OutgoingCall call, Outcome outcome, @Nullable String code) {
        OutgoingRow row = rows.findById(call.id()).orElseThrow();
        conversations.lock(row.conversationId());
        switch (outcome) {
            case TAKEN -> decide(row.id(), State.SENT, null);
            case REFUSED -> decide(row.id(), State.FAILED, code);
            case NOT_NOW -> rows.again(row.id(), pause(row), call.doubted(), code);
            case UNKNOWN -> rows.again(row.id(), pause(row), true, code);
            case TOKEN_REFUSED -> tokenRefused(row, call);
            case QUOTE_REFUSED -> withoutQuote(row, call);
        }
    }

    /** A token refused after an attempt in doubt was used by that attempt: the child has the lines already. */
    private void tokenRefused(OutgoingRow row, OutgoingCall call) {
        if (call.doubted() && !row.urgent()) {
            decide(row.id(), State.SENT, null);
        } else {
            rows.dropToken(row.id());
            rows.again(row.id(), clock.instant(), false, null);
        }
    }

    /** The words matter more than what they stand under. */
    private void withoutQuote(OutgoingRow row, OutgoingCall call) {
        quotes.drop(row.id());
        rows.again(row.id(), clock.instant(), call.doubted(), null);
    }

    /** Settles a call for good and tells it to whoever watches the conversation. */
    @Transactional
    void decide(UUID id, State state, @Nullable String code) {
        OutgoingRow row = rows.findById(id).orElseThrow();
        conversations.lock(row.conversationId());
        rows.decide(id, state.name(), code);
        if (state == State.FAILED) {
            LOG.error("ALARM call {} of conversation {} was not taken: {}", id, row.conversationId(), code);
        }
        if (state == State.CANCELLED && row.attempts() == 0) {
            messages.dropOfCall(id);
        }
        timeline.add(row.conversationId(), Step.DELIVERY, id, state.name());
    }

    private Instant pause(OutgoingRow row) {
        Duration pause = Duration.ofSeconds(1L << Math.min(row.attempts() - 1, 6));
        return clock.instant().plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
    }

    private Seal seal(OutgoingRow row) {
        Conversation talk = conversations.findById(row.conversationId()).orElseThrow();
        return keys.of(talk.id(), talk.keySealed());
    }
}
