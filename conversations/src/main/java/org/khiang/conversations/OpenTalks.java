package org.khiang.conversations;

import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.khiang.conversations.Verdict.Why;
import org.khiang.conversations.staff.Presence;

/** Talks that somebody would leave behind: a live case is finished, handed over or held by the supervisors (CP-50). */
@Singleton
public class OpenTalks {
    private final ConversationRows rows;
    private final Sessions sessions;
    private final SetAside aside;
    private final Presence presence;

    OpenTalks(ConversationRows rows, Sessions sessions, SetAside aside, Presence presence) {
        this.rows = rows;
        this.sessions = sessions;
        this.aside = aside;
        this.presence = presence;
    }

    /** One of them; no word of the child. */
    @Serdeable
    public record Still(UUID conversation, String number, String level, String category) {
    }

    /** All that this person holds, oldest first; while there is one, nobody's shift ends. */
    public List<Still> of(UUID staff) {
        return rows.heldBy(staff).stream().map(talk -> new Still(talk.id(), talk.name(), talk.level().name(),
                talk.category().name())).toList();
    }

    /** The supervisors hold it from now on; only when one is at the board, or the child would wait for nobody. */
    @Transactional
    public Verdict toSupervisors(UUID staff, UUID conversation) {
        return sessions.lock(conversation).filter(open -> staff.equals(open.talk().holder())).map(open -> {
            if (!presence.supervisorThere()) {
                return Verdict.no(Why.NO_SUPERVISOR);
            }
            aside.toSupervisors(open);
            return Verdict.DONE;
        }).orElse(Verdict.no(Why.NOT_YOURS));
    }
}
