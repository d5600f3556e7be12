package org.khiang.conversations;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.khiang.conversations.ConversationEvent.Step;
import org.khiang.conversations.dialogue.Button;
import org.khiang.conversations.privacy.Seal;

/** What a referral leaves on a talk, and what it needs to know of how questions were asked there. */
@Singleton
public class TalkMarks {
    private final Timeline timeline;
    private final Tasks tasks;
    private final Messages messages;
    private final OutgoingRows calls;
    private final Buttons buttons;

    TalkMarks(Timeline timeline, Tasks tasks, Messages messages, OutgoingRows calls, Buttons buttons) {
        this.timeline = timeline;
        this.tasks = tasks;
        this.messages = messages;
        this.calls = calls;
        this.buttons = buttons;
    }

    /** Notes where a referral of this talk stands; the caller holds the talk's lock. */
    public void referral(UUID conversation, UUID referral, String state) {
        timeline.add(conversation, Step.REFERRAL, referral, state);
    }

    /** Asks the supervisors to look: a receiver is silent, or the police took no report. */
    public void alarm(UUID conversation) {
        tasks.ask(conversation, Tasks.Kind.REFERRAL);
    }

    /** The answers that were offered under each of our lines, by line; lines without any are left out. */
    public Map<UUID, List<String>> choices(TalkCard talk) {
        Map<UUID, List<String>> offered = new LinkedHashMap<>();
        Seal seal = talk.seal();
        calls.of(talk.id()).forEach(call -> {
            List<String> labels = buttons.open(call.buttonsSealed(), seal, call.id()).stream().map(Button::label)
                    .toList();
            if (!labels.isEmpty()) {
                messages.ofCall(call.id()).forEach(message -> offered.put(message.id(), labels));
            }
        });
        return offered;
    }
}
