package org.khiang.conversations;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.khiang.conversations.offer.Colleague;
import org.khiang.conversations.offer.Floor;
import org.khiang.conversations.offer.Involvements;
import org.khiang.conversations.offer.Table;
import org.khiang.conversations.shift.Debriefs;
import org.khiang.conversations.shift.Moods;

/** How the team is, as its supervisors may know it: who works and rests, and never how one person feels. */
@Singleton
public class Care {
    private final Floor floor;
    private final Moods moods;
    private final Debriefs debriefs;
    private final Involvements involvements;
    private final ConversationRows talks;
    private final ServiceNames names;

    Care(Floor floor, Moods moods, Debriefs debriefs, Involvements involvements, ConversationRows talks,
         ServiceNames names) {
        this.floor = floor;
        this.moods = moods;
        this.debriefs = debriefs;
        this.involvements = involvements;
        this.talks = talks;
        this.names = names;
    }

    /** Somebody on shift; {@code guided} is false while a new colleague has nobody there to whisper (CP-127). */
    @Serdeable
    public record OnShift(UUID id, String name, String state, int talks, long grave, boolean certified,
                          boolean guided) {
    }

    /** Somebody declared to be involved with the child of this talk. */
    @Serdeable
    public record Involved(String number, String name, Instant at) {
    }

    /** Somebody wants to talk about an EMERGENCY, until when. */
    @Serdeable
    public record Debrief(UUID escalation, String name, Instant until) {
    }

    /**
     * The whole team.
     *
     * @param mood average of the last seven days from 1 to 3, null while fewer than five people told
     */
    @Serdeable
    public record Team(List<OnShift> shift, @Nullable Double mood, List<Involved> involved, List<Debrief> debriefs) {
    }

    /** The team as it is now. */
    public Team team() {
        Table table = floor.look();
        return new Team(table.colleagues().stream().map(one -> onShift(one, table.now())).toList(),
                moods.team().isPresent() ? moods.team().getAsDouble() : null,
                involvements.latest().stream().map(one -> new Involved(
                        talks.findById(one.conversationId()).orElseThrow().name(), names.of(one.staffId()), one.at()))
                        .toList(),
                debriefs.wanted().stream().map(one -> new Debrief(one.escalation(), names.of(one.staff()),
                        one.until())).toList());
    }

    private OnShift onShift(Colleague one, Instant now) {
        String state = one.shift().paused() ? "PAUSE" : one.breakUntil(now) != null ? "BREAK" : "ON_SHIFT";
        return new OnShift(one.id(), names.of(one.id()), state, one.holds().size(), one.grave(),
                one.profile().certified(), one.guided());
    }
}
