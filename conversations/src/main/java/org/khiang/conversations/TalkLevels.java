package org.khiang.conversations;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.khiang.conversations.ConversationEvent.Step;
import org.khiang.conversations.escalation.Escalations;
import org.khiang.conversations.privacy.TalkKeys;
import org.khiang.nlp.RiskLevel;

/** Levels as people change them: a level rises by itself and falls only here, with a person's reason (promise 3). */
@Singleton
public class TalkLevels {
    private final ConversationRows rows;
    private final LevelChanges changes;
    private final ConversationEvents events;
    private final Messages messages;
    private final Escalations escalations;
    private final Timeline timeline;
    private final TalkKeys keys;

    TalkLevels(ConversationRows rows, LevelChanges changes, ConversationEvents events, Messages messages,
               Escalations escalations, Timeline timeline, TalkKeys keys) {
        this.rows = rows;
        this.changes = changes;
        this.events = events;
        this.messages = messages;
        this.escalations = escalations;
        this.timeline = timeline;
        this.keys = keys;
    }

    /** A child's line with what a person says it truly was. */
    public record Lesson(LevelChange change, String text) {
        @Override
        public String toString() {
            return "lesson of " + change;
        }
    }

    /** Makes the change; the caller holds the talk's lock and has checked who may. */
    public void make(LevelChange change) {
        Conversation talk = rows.findById(change.conversationId()).orElseThrow();
        changes.save(change);
        rows.raise(talk.id(), change.toLevel().name(), change.toCategory().name(),
                talk.top() && !change.lowers());
        escalations.reweigh(talk.id(), change.toLevel(), change.toCategory());
        timeline.add(talk.id(), Step.LEVEL, change.id(), change.toLevel().name());
    }

    /** The highest level this talk ever had; what was lowered since was reached all the same (PL-80). */
    public RiskLevel highest(UUID conversation) {
        RiskLevel now = rows.findById(conversation).map(Conversation::level).orElse(RiskLevel.NONE);
        RiskLevel reached = events.after(conversation, 0).stream().filter(event -> event.kind() == Step.LEVEL)
                .map(event -> RiskLevel.valueOf(event.detail())).reduce(now, RiskLevel::max);
        return changes.of(conversation).stream().map(LevelChange::fromLevel).reduce(reached, RiskLevel::max);
    }

    /** True when this is a line of the child in this talk that can still be read. */
    public boolean holds(UUID conversation, UUID line) {
        return messages.findById(line).filter(found -> found.conversationId().equals(conversation)
                && found.voice() == Voice.CHILD && found.unsentAt() == null && found.textSealed() != null).isPresent();
    }

    /** What people corrected for these reasons, with the child's words: to be masked before it is shown to anybody. */
    public List<Lesson> lessons(List<String> reasons) {
        return changes.because(reasons).stream().flatMap(change -> lesson(change).stream()).toList();
    }

    private Optional<Lesson> lesson(LevelChange change) {
        return rows.findById(change.conversationId()).filter(talk -> talk.keySealed() != null)
                .flatMap(talk -> messages.findById(change.lineId()).map(line -> new Lesson(change,
                        keys.of(talk.id(), talk.keySealed()).open(line.textSealed(), line.id()))));
    }
}
