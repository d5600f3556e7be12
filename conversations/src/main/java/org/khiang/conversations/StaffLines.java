package org.khiang.conversations;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.khiang.conversations.ConversationEvent.Step;
import org.khiang.conversations.Verdict.Why;
import org.khiang.conversations.suggestion.Occasion;
import org.khiang.nlp.RiskLevel;

/** A counsellor's words on their way into the talk they hold; whose talk it is was checked before, under its lock. */
@Singleton
class StaffLines {
    private final Ledger ledger;
    private final Drafts drafts;
    private final KeptDrafts kept;
    private final Quotes quotes;
    private final Suggestions suggestions;
    private final Occasions occasions;
    private final SecondLook look;
    private final Replies replies;
    private final ServiceNames names;
    private final OutgoingRows calls;
    private final Messages messages;
    private final Timeline timeline;
    private final Clock clock;

    StaffLines(Ledger ledger, Drafts drafts, KeptDrafts kept, Quotes quotes, Suggestions suggestions,
               Occasions occasions, SecondLook look, Replies replies, ServiceNames names, OutgoingRows calls,
               Messages messages,
               Timeline timeline, Clock clock) {
        this.ledger = ledger;
        this.drafts = drafts;
        this.kept = kept;
        this.quotes = quotes;
        this.suggestions = suggestions;
        this.occasions = occasions;
        this.look = look;
        this.replies = replies;
        this.names = names;
        this.calls = calls;
        this.messages = messages;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** Puts the line into the outbox; {@code ref} said twice is said once. */
    Verdict say(UUID staff, Open open, UUID ref, StaffLine line) {
        if (open.talk().readAt() == null) {
            return Verdict.no(Why.NOT_READ);
        }
        if (calls.findById(ref).isPresent()) {
            return Verdict.DONE;
        }
        if (drafts.heldBack(staff, open.talk().id(), line.text())) {
            return Verdict.no(Why.CONTACT);
        }
        if (line.quote() != null && !quotes.hold(open.talk().id(), line.quote())) {
            return Verdict.no(Why.NO_QUOTE);
        }
        Occasion now = occasions.of(open.talk(), staff);
        Optional<Why> again = look.at(staff, now, open, line);
        again.ifPresentOrElse(why -> { }, () -> put(staff, open, ref, line, now));
        return again.map(Verdict::no).orElse(Verdict.DONE);
    }

    private void put(UUID staff, Open open, UUID ref, StaffLine line, Occasion now) {
        ledger.put(ref, open, new Speech(Voice.STAFF, List.of(line.text()), replies.leave(open), names.of(staff), staff,
                open.talk().level() == RiskLevel.EMERGENCY, List.of()), Release.of(clock.instant()));
        if (line.quote() != null) {
            quotes.quote(ref, line.quote());
        }
        suggestions.note(ref, staff, now, line);
        kept.sent(staff, open.talk().id(), KeptDrafts.Kind.LINE);
    }

    /** Tries a counsellor's line once more that LINE did not take; under its old key it can never be shown twice. */
    Verdict again(Open open, UUID line) {
        Optional<UUID> call = messages.findById(line)
                .filter(message -> message.conversationId().equals(open.talk().id())).map(Message::callId)
                .filter(id -> calls.tryAgain(id, clock.instant()) == 1);
        call.ifPresent(id -> timeline.add(open.talk().id(), Step.DELIVERY, id, OutgoingRow.State.WAITING.name()));
        return call.isPresent() ? Verdict.DONE : Verdict.no(Why.NOT_FAILED);
    }
}
