package org.khiang.conversations;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.khiang.conversations.ConversationEvent.Step;
import org.khiang.conversations.dialogue.Turn;
import org.khiang.conversations.privacy.Vault;
import org.khiang.nlp.Assessment;
import org.khiang.nlp.RiskLevel;

/** The one door for what a child does: whatever comes in, on whichever channel, is taken in wholly or not at all. */
@Singleton
public class Conversations {
    /** LINE takes a reply token for a minute; what is left is the time the call itself may need. */
    private static final Duration TOKEN_LIFE = Duration.ofSeconds(50);

    private final Sessions sessions;
    private final ConversationRows rows;
    private final Messages messages;
    private final ReplyTokens tokens;
    private final Ledger ledger;
    private final Quotes quotes;
    private final Triage triage;
    private final Course course;
    private final Timeline timeline;
    private final Vault vault;
    private final Clock clock;
    private final ApplicationEventPublisher<ChildIsWaiting> waiting;

    Conversations(Sessions sessions, ConversationRows rows, Messages messages, ReplyTokens tokens, Ledger ledger,
                  Quotes quotes, Triage triage, Course course, Timeline timeline, Vault vault, Clock clock,
                  ApplicationEventPublisher<ChildIsWaiting> waiting) {
        this.sessions = sessions;
        this.rows = rows;
        this.messages = messages;
        this.tokens = tokens;
        this.ledger = ledger;
        this.quotes = quotes;
        this.triage = triage;
        this.course = course;
        this.timeline = timeline;
        this.vault = vault;
        this.clock = clock;
        this.waiting = waiting;
    }

    /** Takes in a message: kept, weighed, raised when it must be, answered. A repeated event changes nothing. */
    @Transactional
    public void receive(InboundMessage inbound) {
        if (repeated(inbound.arrival())) {
            return;     // LINE delivers twice when we answer late
        }
        Open open = sessions.openFor(inbound.arrival());
        course.childIsBack(open);
        Message message = keep(open, inbound);
        Assessment found = triage.assess(open, message);
        open = course.lift(open, found, message.id());
        Course.Next next = course.answer(open, found);
        tellWaiting(open, next);
        if (message.lineMessageHash() != null && messages.wasTakenBackEarly(message.lineMessageHash()) > 0) {
            hide(open, message);    // LINE brought the taking back before the message itself
        }
    }

    /** The child took a message back: its words leave every screen at once; the weighing of it stays. */
    @Transactional
    public void unsend(Arrival arrival, String lineMessageId) {
        if (repeated(arrival)) {
            return;
        }
        byte[] hash = vault.fingerprint(lineMessageId);
        Optional<Open> open = sessions.existingFor(arrival);
        Optional<Message> message = open.flatMap(known -> messages.byLineId(known.talk().id(), hash));
        message.ifPresentOrElse(known -> hide(open.get(), known),
                () -> messages.takenBackEarly(hash, clock.instant()));
    }

    /** The child opened the account. */
    @Transactional
    public void follow(Arrival arrival) {
        if (repeated(arrival)) {
            return;
        }
        Open open = sessions.openFor(arrival);
        keepToken(open, arrival);
        course.welcome(open);
    }

    /** The child closed the door on LINE's side; what waits for it cannot be delivered. */
    @Transactional
    public void unfollow(Arrival arrival) {
        if (repeated(arrival)) {
            return;
        }
        Optional<Open> open = sessions.existingFor(arrival);
        rows.blocked(vault.childOf(arrival.lineId()), clock.instant());
        open.ifPresent(known -> {
            ledger.undeliverable(known.talk());
            timeline.add(known.talk().id(), Step.BLOCKED, null, null);
        });
    }

    private boolean repeated(Arrival arrival) {
        return rows.firstTime(arrival.eventId(), clock.instant()) == 0;
    }

    private Message keep(Open open, InboundMessage inbound) {
        rows.heard(open.talk().id(), inbound.arrival().at());
        keepToken(open, inbound.arrival());
        boolean channelId = inbound.kind() != Kind.TAP && inbound.kind() != Kind.MEDIA && inbound.mark() != null;
        byte[] hash = channelId ? vault.fingerprint(inbound.mark()) : null;
        Message kept = ledger.keep(open, inbound, words(open, inbound), hash);
        quotes.keep(open, kept.id(), inbound.quote());
        return kept;
    }

    private String words(Open open, InboundMessage inbound) {
        return switch (inbound.kind()) {
            case TEXT, STICKER -> inbound.text();
            case TAP -> course.labelOf(inbound.mark());
            // Where a child is, is kept only when a rescuer may need it.
            case LOCATION -> open.talk().level() == RiskLevel.EMERGENCY ? inbound.text() : null;
            case MEDIA -> null;
        };
    }

    private void keepToken(Open open, Arrival arrival) {
        if (arrival.replyToken() == null) {
            return;
        }
        UUID id = open.talk().id();
        tokens.drop(id);
        Instant until = clock.instant().plus(TOKEN_LIFE);
        Instant oldest = arrival.at().plus(Duration.ofMinutes(20));
        tokens.save(new ReplyTokens.Token(id, open.seal().close(arrival.replyToken(), id),
                until.isBefore(oldest) ? until : oldest));
    }

    private void hide(Open open, Message message) {
        quotes.forget(message.id());
        if (open.talk().level().atLeast(RiskLevel.HIGH)) {
            messages.unsentButKept(message.id(), clock.instant());
        } else {
            messages.unsentAndForgotten(message.id(), clock.instant());
        }
        timeline.add(open.talk().id(), Step.UNSENT, message.id(), null);
    }

    private void tellWaiting(Open open, Course.Next next) {
        Turn turn = next.turn();
        Instant now = clock.instant();
        boolean cover = open.talk().covered() || Conversation.COVER.equals(turn.state());
        if (!turn.silent() && next.after().isAfter(now) && !cover) {
            waiting.publishEvent(new ChildIsWaiting(open.talk().childId(), Duration.between(now, next.after())));
        }
    }
}
