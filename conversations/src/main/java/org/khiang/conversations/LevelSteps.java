package org.khiang.conversations;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.khiang.conversations.ConversationEvent.Step;
import org.khiang.conversations.privacy.Seal;
import org.khiang.conversations.privacy.TalkKeys;

/** How the level of a talk came to be what it is, from the event log, for the picture. */
@Singleton
class LevelSteps {
    private final ConversationEvents events;
    private final LevelChanges changes;
    private final ServiceNames names;
    private final TalkKeys keys;

    LevelSteps(ConversationEvents events, LevelChanges changes, ServiceNames names, TalkKeys keys) {
        this.events = events;
        this.changes = changes;
        this.names = names;
        this.keys = keys;
    }

    /** Oldest first; a step by a person says who and why. */
    List<Picture.LevelStep> of(Conversation talk) {
        Map<UUID, LevelChange> byPeople = changes.of(talk.id()).stream()
                .collect(Collectors.toMap(LevelChange::id, Function.identity()));
        Seal seal = keys.of(talk.id(), talk.keySealed());
        return events.after(talk.id(), 0).stream().filter(event -> event.kind() == Step.LEVEL)
                .map(event -> step(event, byPeople.get(event.ref()), seal)).toList();
    }

    private Picture.LevelStep step(ConversationEvent event, LevelChange change, Seal seal) {
        return change == null ? new Picture.LevelStep(event.at(), event.detail(), null, null, null, null, event.ref())
                : new Picture.LevelStep(event.at(), event.detail(), names.of(change.staffId()),
                names.of(change.signedBy()), change.reason(), seal.open(change.wordsSealed(), change.id()),
                change.lineId());
    }
}
