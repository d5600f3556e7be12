package org.khiang.conversations.record;

import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.khiang.conversations.Desk;
import org.khiang.conversations.Picture;
import org.khiang.conversations.TalkCard;
import org.khiang.conversations.Talks;
import org.khiang.conversations.Verdict;
import org.khiang.conversations.record.Paper.Kind;
import org.khiang.conversations.record.RecordRefusal.Code;

/** Gives a safety plan to the child in the way that is safe for it: whole, the numbers only, or not at all (CP-71). */
@Singleton
public class Plans {
    private final PaperRows papers;
    private final Sealing sealing;
    private final PlanBubble bubble;
    private final Deliveries deliveries;
    private final Desk desk;
    private final Access access;
    private final Talks talks;
    private final Clock clock;

    Plans(PaperRows papers, Sealing sealing, PlanBubble bubble, Deliveries deliveries, Desk desk, Access access,
          Talks talks, Clock clock) {
        this.papers = papers;
        this.sealing = sealing;
        this.bubble = bubble;
        this.deliveries = deliveries;
        this.desk = desk;
        this.access = access;
        this.talks = talks;
        this.clock = clock;
    }

    /** How much of it the child gets on its phone. */
    public enum How { WHOLE, NUMBERS, NOTHING }

    /** One plan that went out, or was kept back on purpose; {@code version} is the one it was made from. */
    @Serdeable
    public record Delivery(int version, How how, Instant at) {
    }

    /**
     * Sends the plan as one plain bubble by the rules of every line to a child; the version sent is frozen.
     *
     * @param ref  sent twice with it is sent once
     * @param sure the counsellor was asked and says that nobody else will read it
     * @throws RecordRefusal NOT_YOURS, ERASED, EMPTY, or WATCHED when others may see the screen and nobody is sure
     */
    @Transactional
    public Verdict send(UUID staff, UUID conversation, UUID ref, How how, boolean sure) {
        TalkCard talk = access.toWrite(staff, conversation);
        PaperRow plan = papers.latest(conversation, Kind.PLAN.name())
                .orElseThrow(() -> new RecordRefusal(Code.EMPTY));
        Map<String, String> told = talks.told(conversation).values().stream()
                .collect(Collectors.toMap(Picture.Fact::name, Picture.Fact::value));
        if (how != How.NOTHING && !sure && !"ALONE".equals(told.getOrDefault("screenPrivacy", "ALONE"))) {
            throw new RecordRefusal(Code.WATCHED);
        }
        Verdict verdict = say(staff, talk, ref, bubble.of(how, sealing.open(plan, talk).fields(), told));
        if (verdict.done()) {
            papers.finish(plan.id());
            deliveries.save(new Deliveries.Row(UUID.randomUUID(), conversation, plan.version(), how, clock.instant(),
                    staff));
        }
        return verdict;
    }

    private Verdict say(UUID staff, TalkCard talk, UUID ref, String text) {
        return text.isEmpty() ? Verdict.DONE : desk.say(staff, talk.id(), ref, text);
    }
}
