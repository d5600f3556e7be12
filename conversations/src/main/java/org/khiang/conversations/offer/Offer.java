package org.khiang.conversations.offer;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.khiang.nlp.RiskLevel;

/** One child offered to one counsellor for some seconds; {@code answer} is null while it is open. */
@MappedEntity("offer")
public record Offer(@Id UUID id, UUID escalationId, UUID staffId, RiskLevel level, Instant at, Instant until,
                    @Nullable Answer answer) {

    /** How an offer ended; nobody is ever counted by it (CP-11). */
    public enum Answer {
        ACCEPTED, LOAD, CONFLICT, NOT_TODAY,
        /** Nobody answered in time. */
        EXPIRED,
        /** Its child or its counsellor went another way meanwhile; this counts as never offered. */
        WITHDRAWN;

        /** The person said no, with a reason. */
        boolean refusal() {
            return this == LOAD || this == CONFLICT || this == NOT_TODAY;
        }
    }

    /** Seconds to accept (CP-11). */
    static int seconds(RiskLevel level) {
        return level == RiskLevel.EMERGENCY ? 20 : 60;
    }

    /** Nobody has answered yet. */
    public boolean open() {
        return answer == null;
    }

    boolean of(UUID escalation) {
        return escalationId.equals(escalation);
    }

    boolean to(UUID staff) {
        return staffId.equals(staff);
    }
}
