package org.khiang.conversations;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.khiang.conversations.ConversationEvent.Step;
import org.khiang.conversations.OutgoingRow.State;
import org.khiang.conversations.dialogue.ScriptLine;

/** Writes lines into a talk: the child's as they came, ours together with the call that will carry them. */
@Singleton
class Ledger {
    private final Messages messages;
    private final OutgoingRows calls;
    private final ConversationRows conversations;
    private final Timeline timeline;
    private final Buttons buttons;
    private final Clock clock;

    Ledger(Messages messages, OutgoingRows calls, ConversationRows conversations, Timeline timeline, Buttons buttons,
          Clock clock) {
        this.messages = messages;
        this.calls = calls;
        this.conversations = conversations;
        this.timeline = timeline;
        this.buttons = buttons;
        this.clock = clock;
    }

    /** Keeps a child's message; {@code text} may be null where the words are not kept (a place, a medium). */
    Message keep(Open open, InboundMessage inbound, @Nullable String text, @Nullable byte[] lineMessageHash) {
        Conversation talk = open.talk();
        UUID id = UUID.randomUUID();
        long seq = timeline.add(talk.id(), Step.LINE, id, null);
        return messages.save(new Message(id, talk.id(), seq, Voice.CHILD, inbound.kind(), inbound.arrival().at(),
                open.seal().close(text, id), inbound.kind() == Kind.MEDIA ? inbound.mark() : null,
                inbound.kind() == Kind.TAP ? inbound.mark() : null, lineMessageHash, null, null, null,
                null, null));
    }

    /** Puts lines into the outbox under this id; a second call with the same id changes nothing. */
    void put(UUID id, Open open, Speech speech, Release release) {
        Conversation talk = open.talk();
        if (calls.findById(id).isPresent()) {
            return;
        }
        calls.save(new OutgoingRow(id, calls.nextPlace(), talk.id(), talk.childId(), speech.voice(), speech.urgent(),
                speech.sender(), buttons.close(speech.buttons(), open.seal(), id), null, null, release.after(),
                State.WAITING, 0, false, null, null, null, release.answersSeq(), release.state(),
                release.factsSealed()));
        for (int i = 0; i < speech.lines().size(); i++) {
            Optional<ScriptLine> origin = speech.origins().stream().skip(i).findFirst();
            UUID message = UUID.randomUUID();
            long seq = timeline.add(talk.id(), Step.LINE, message, null);
            messages.save(new Message(message, talk.id(), seq, speech.voice(), Kind.TEXT, clock.instant(),
                    open.seal().close(speech.lines().get(i), message), null, null, null, id, speech.staff(), null,
                    origin.map(ScriptLine::state).orElse(null), origin.map(ScriptLine::wording).orElse(null)));
        }
    }

    /** Takes back turns of the bot that nobody has begun to send: the talk has gone on. What the system says stays. */
    void withdraw(Conversation talk) {
        for (OutgoingRow call : calls.waitingOf(talk.id())) {
            if (call.voice() == Voice.BOT && call.turnOfTalk() && call.attempts() == 0) {
                calls.decide(call.id(), State.CANCELLED.name(), null);
                messages.dropOfCall(call.id());
            }
        }
    }

    /** True while a turn that answers the child waits to be sent. */
    boolean answerWaits(Conversation talk) {
        return calls.waitingOf(talk.id()).stream().anyMatch(call -> call.turnOfTalk() && call.attempts() == 0);
    }

    /**
     * A person takes over: the bot's words that were not begun are not said any more, but what the child told with them
     * stays known, and numbers for a child in danger are said all the same, by the system.
     */
    void giveWay(Conversation talk) {
        for (OutgoingRow call : calls.waitingOf(talk.id())) {
            if (call.voice() == Voice.BOT && call.turnOfTalk() && call.attempts() == 0) {
                if (call.urgent()) {
                    calls.bySystem(call.id(), clock.instant());
                    messages.bySystem(call.id());
                } else {
                    conversations.shown(talk.id(), talk.state(), call.nextFactsSealed(), call.answersSeq());
                }
            }
        }
        withdraw(talk);
    }

    /** The child closed the door: what waits cannot reach it. */
    void undeliverable(Conversation talk) {
        for (OutgoingRow call : calls.waitingOf(talk.id())) {
            calls.decide(call.id(), State.UNDELIVERABLE.name(), "BLOCKED");
            timeline.add(talk.id(), Step.DELIVERY, call.id(), State.UNDELIVERABLE.name());
        }
    }

    /** Number of the latest step of the talk. */
    long seqOf(Conversation talk) {
        return conversations.lastSeq(talk.id());
    }

    /** The talk moves on now, whatever is said and whenever. */
    void moveOn(Conversation talk, Release release) {
        conversations.shown(talk.id(), release.state(), release.factsSealed(), release.answersSeq());
        boolean cover = Conversation.COVER.equals(release.state());
        if (cover != talk.covered()) {
            timeline.add(talk.id(), Step.COVER, null, String.valueOf(cover));
        }
    }
}
