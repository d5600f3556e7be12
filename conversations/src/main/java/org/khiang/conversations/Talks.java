package org.khiang.conversations;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.khiang.conversations.ConversationEvent.Step;
import org.khiang.conversations.escalation.Escalations;
import org.khiang.conversations.privacy.TalkKeys;

/** What rooms beside the chat ask about talks. It asks for no right: whoever calls has checked who wants to know. */
@Singleton
public class Talks {
    private final ConversationRows rows;
    private final ConversationEvents events;
    private final Facts facts;
    private final TaskRows tasks;
    private final Escalations escalations;
    private final Timeline timeline;
    private final TalkKeys keys;

    Talks(ConversationRows rows, ConversationEvents events, Facts facts, TaskRows tasks, Escalations escalations,
          Timeline timeline, TalkKeys keys) {
        this.rows = rows;
        this.events = events;
        this.facts = facts;
        this.tasks = tasks;
        this.escalations = escalations;
        this.timeline = timeline;
        this.keys = keys;
    }

    /** One stretch of time in which a person held a talk; {@code until} is null while it lasts. */
    public record Stint(UUID staff, Instant from, @Nullable Instant until) {
    }

    /** One rise of the level, and the child's line that caused it where one did. */
    public record Rise(Instant at, String level, @Nullable UUID line) {
    }

    public Optional<TalkCard> find(UUID conversation) {
        return rows.findById(conversation).map(this::card);
    }

    /** The same, locked until the transaction ends, so that what is written about a talk has one order. */
    public Optional<TalkCard> lock(UUID conversation) {
        return rows.lock(conversation).map(this::card);
    }

    /** The talk that staff call by this number, such as K-1001. */
    public Optional<TalkCard> withNumber(String number) {
        return number.matches("K-\\d{1,12}") ? rows.withNumber(Long.parseLong(number.substring(2))).map(this::card)
                : Optional.empty();
    }

    /** Who held the talk and how long, oldest first; from the event log. */
    public List<Stint> stints(UUID conversation) {
        List<Stint> stints = new ArrayList<>();
        for (ConversationEvent event : events.holding(conversation)) {
            int last = stints.size() - 1;
            if (last >= 0 && stints.get(last).until() == null) {
                stints.set(last, new Stint(stints.get(last).staff(), stints.get(last).from(), event.at()));
            }
            if (event.kind() == Step.HOLDER && event.ref() != null) {
                stints.add(new Stint(event.ref(), event.at(), null));
            }
        }
        return stints;
    }

    /** How the level rose, from the event log. */
    public List<Rise> rises(UUID conversation) {
        return events.levels(conversation).stream()
                .map(event -> new Rise(event.at(), event.detail(), event.ref())).toList();
    }

    /** What the child told, by slot; nothing when the talk was erased. */
    public Map<String, Picture.Fact> told(UUID conversation) {
        Map<String, Picture.Fact> known = new LinkedHashMap<>();
        rows.findById(conversation).filter(talk -> talk.keySealed() != null).ifPresent(talk ->
                facts.open(talk.factsSealed(), keys.of(talk.id(), talk.keySealed()), talk.id()).forEach(
                        (name, fact) -> known.put(name, new Picture.Fact(name, fact.value(), fact.at(), fact.line()))));
        return known;
    }

    /** True when such a task was ever asked for and was not taken back by the child. */
    public boolean asked(UUID conversation, Tasks.Kind kind) {
        return tasks.everOf(conversation, kind.name()) > 0;
    }

    /** A case ends with this code after its talk went back to the bot; the caller holds the talk's lock. */
    public void closedLater(UUID conversation, String code) {
        escalations.closeLater(conversation, code);
        timeline.add(conversation, Step.CLOSED, null, code);
    }

    private TalkCard card(Conversation talk) {
        return TalkCard.of(talk, talk.keySealed() == null ? null : keys.of(talk.id(), talk.keySealed()));
    }
}
