package org.khiang.conversations.plan;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Who is on call at this moment, by the plan. */
@Singleton
public class OnCallPeople {
    private final TurnRows rows;
    private final Contacts contacts;
    private final Clock clock;

    OnCallPeople(TurnRows rows, Contacts contacts, Clock clock) {
        this.rows = rows;
        this.contacts = contacts;
        this.clock = clock;
    }

    /** How they are called; empty where the plan has a gap or knows no address. */
    public List<Contact> now() {
        return ids().stream().map(contacts::of).filter(Contact::reachable).toList();
    }

    List<UUID> ids() {
        Instant now = clock.instant();
        return rows.during(Duty.ON_CALL.name(), now, now.plusNanos(1_000_000)).stream()
                .filter(turn -> turn.stretch().holds(now)).map(PlannedTurn::staffId).distinct().toList();
    }
}
