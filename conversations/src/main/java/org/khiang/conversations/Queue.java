package org.khiang.conversations;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.khiang.conversations.escalation.Escalation;
import org.khiang.conversations.escalation.Escalations;
import org.khiang.conversations.offer.Floor;
import org.khiang.conversations.shift.Limits;

/** The queue as every counsellor sees it: how urgent and how long, and never a word of a child. */
@Singleton
public class Queue {
    private final Escalations escalations;
    private final ConversationRows rows;
    private final Floor floor;
    private final ServiceNames names;
    private final Limits limits;

    Queue(Escalations escalations, ConversationRows rows, Floor floor, ServiceNames names, Limits limits) {
        this.escalations = escalations;
        this.rows = rows;
        this.floor = floor;
        this.names = names;
        this.limits = limits;
    }

    /**
     * One child who waits.
     *
     * @param raisedAt  since when it waits at this level
     * @param claimable whether it is the head of the queue; what one person may take now {@link Sight} knows
     */
    @Serdeable
    public record Waiting(UUID escalation, String number, String level, String category, boolean top, String ageBand,
                          String language, @Nullable String wish, Instant raisedAt, int targetSeconds,
                          @Nullable Instant deadlineAt, boolean claimable) {
    }

    /** One talk that a counsellor holds. */
    @Serdeable
    public record Mine(UUID conversation, String number, String level, String category, String ageBand, Instant since,
                       Instant lastChildAt, List<String> badges) {
    }

    /** Who waits, who is asked and who works, at one moment: told to each in their own view. */
    public Sight sight() {
        return Sight.of(floor.look(), names, limits);
    }

    /** Everyone who waits, most urgent first. */
    public List<Waiting> waiting() {
        List<Escalation> order = escalations.waiting();
        Map<UUID, Conversation> talks = rows.waiting().stream()
                .collect(Collectors.toMap(Conversation::id, Function.identity()));
        // One that came between the two looks is told with the change that brought it.
        List<Escalation> known = order.stream().filter(one -> talks.containsKey(one.conversationId())).toList();
        return IntStream.range(0, known.size()).mapToObj(at ->
                waiting(known.get(at), talks.get(known.get(at).conversationId()), at == 0)).toList();
    }

    /** What this counsellor holds, oldest first. */
    public List<Mine> mine(UUID staff) {
        return rows.heldBy(staff).stream().map(talk -> mine(talk,
                escalations.latestOf(talk.id()).map(Escalation::ageBand).orElse("UNKNOWN"))).toList();
    }

    /** What each counsellor holds, oldest first; whoever holds nothing is left out. */
    public Map<UUID, List<Mine>> mine() {
        Map<UUID, String> ages = escalations.taken().stream().collect(Collectors.toMap(Escalation::conversationId,
                Escalation::ageBand, (one, other) -> one));
        return rows.held().stream().collect(Collectors.groupingBy(Conversation::holder, Collectors.mapping(
                talk -> mine(talk, ages.getOrDefault(talk.id(), "UNKNOWN")), Collectors.toList())));
    }

    private static Mine mine(Conversation talk, String ageBand) {
        return new Mine(talk.id(), talk.name(), talk.level().name(), talk.category().name(), ageBand,
                talk.heldSince(), talk.lastChildAt(), talk.covered() ? List.of("COVER") : List.of());
    }

    private static Waiting waiting(Escalation one, Conversation talk, boolean first) {
        return new Waiting(one.id(), talk.name(), one.level().name(), one.category().name(), one.top(),
                one.ageBand(), one.language(), one.wish(), one.levelAt(), one.targetSeconds(), one.deadlineAt(), first);
    }
}
