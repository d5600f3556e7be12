package org.khiang.conversations;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.khiang.conversations.Verdict.Why;
import org.khiang.nlp.RiskLevel;

/** A line with a private contact that a supervisor lets out after all (CP-38); it is still its counsellor's line. */
@Singleton
public class HeldLines {
    private final Sessions sessions;
    private final Ledger ledger;
    private final Replies replies;
    private final ServiceNames names;
    private final Clock clock;

    HeldLines(Sessions sessions, Ledger ledger, Replies replies, ServiceNames names, Clock clock) {
        this.sessions = sessions;
        this.ledger = ledger;
        this.replies = replies;
        this.names = names;
        this.clock = clock;
    }

    /** Says it to the child under this id, once; refused when the counsellor lost the talk or the screen is covered. */
    public Verdict release(UUID counsellor, UUID conversation, UUID ref, String text) {
        Open open = sessions.lock(conversation).orElseThrow();
        if (!counsellor.equals(open.talk().holder()) || open.talk().readAt() == null) {
            return Verdict.no(Why.NOT_YOURS);
        }
        if (open.talk().seen()) {
            return Verdict.no(Why.COVER);
        }
        ledger.put(ref, open, new Speech(Voice.STAFF, List.of(text), replies.leave(open), names.of(counsellor),
                counsellor, open.talk().level() == RiskLevel.EMERGENCY, List.of()), Release.of(clock.instant()));
        return Verdict.DONE;
    }
}
