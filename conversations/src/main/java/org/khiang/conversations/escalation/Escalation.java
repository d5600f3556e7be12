package org.khiang.conversations.escalation;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.khiang.nlp.Category;
import org.khiang.nlp.RiskLevel;

/**
 * One child waiting for a person, or waited for once. Holds no words of the child.
 *
 * @param levelAt since when it has this level: the clock that counsellors see starts here
 * @param wish    WOMAN, MAN or ANY, null when not told
 * @param code    closing code C01 to C13, null while open or when handed back to the bot
 */
@MappedEntity("escalation")
public record Escalation(@Id UUID id, UUID conversationId, Instant raisedAt, RiskLevel level, Instant levelAt,
                         Category category, boolean top, @Nullable Instant deadlineAt, String ageBand, String language,
                         @Nullable String wish, State state, @Nullable UUID takenBy, @Nullable Instant takenAt,
                         @Nullable Instant closedAt, @Nullable String code, @Nullable UUID reviewedBy,
                         @Nullable Instant reviewedAt, @Nullable byte[] noteSealed,
                         @Nullable Instant keptAt) {

    /**
     * Where it stands; FOR_SUPERVISOR is never offered to counsellors (H13), KEPT is held by the supervisors after its
     * counsellor's line was lost.
     */
    public enum State { WAITING, TAKEN, KEPT, HANDED_BACK, CLOSED, FOR_SUPERVISOR }

    /** Seconds in which a counsellor should accept (practice: triage.md section 7). */
    public int targetSeconds() {
        return targetSeconds(level);
    }

    /** The same for a level. */
    public static int targetSeconds(RiskLevel level) {
        return switch (level) {
            case EMERGENCY -> 60;
            case HIGH -> 300;
            case MEDIUM -> 1800;
            case LOW, NONE -> 86_400;
        };
    }

    @Override
    public String toString() {
        return "escalation " + id;
    }
}
