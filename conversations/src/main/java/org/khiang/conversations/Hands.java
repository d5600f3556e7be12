package org.khiang.conversations;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import org.khiang.conversations.ConversationEvent.Step;
import org.khiang.conversations.escalation.Escalations;
import org.khiang.conversations.privacy.AccessLog;

/** How a talk leaves one pair of hands and comes into another; what hung on the old ones goes with them. */
@Singleton
class Hands {
    private final ConversationRows rows;
    private final Sessions sessions;
    private final Escalations escalations;
    private final TransferRows transfers;
    private final Company company;
    private final KeptDrafts drafts;
    private final Course course;
    private final ServiceNames names;
    private final Timeline timeline;
    private final AccessLog accesses;
    private final Clock clock;

    Hands(ConversationRows rows, Sessions sessions, Escalations escalations, TransferRows transfers,
          Company company, KeptDrafts drafts, Course course, ServiceNames names, Timeline timeline,
          AccessLog accesses, Clock clock) {
        this.rows = rows;
        this.sessions = sessions;
        this.escalations = escalations;
        this.transfers = transfers;
        this.company = company;
        this.drafts = drafts;
        this.course = course;
        this.names = names;
        this.timeline = timeline;
        this.accesses = accesses;
        this.clock = clock;
    }

    /** Nobody holds it any more, for this reason; the caller holds its lock and says what comes of it. */
    Open free(Open held, Loss how) {
        return free(held, Step.HOLDER, how.name());
    }

    /** Nobody holds it any more: it was ended with this code. */
    Open close(Open held, String code) {
        return free(held, Step.CLOSED, code);
    }

    private Open free(Open held, Step step, String detail) {
        UUID id = held.talk().id();
        rows.release(id);
        leave(id);
        timeline.add(id, step, null, detail);
        return sessions.lock(id).orElseThrow();
    }

    /**
     * From who holds it to another, who has read what there is to read, without a moment in which nobody does; the
     * child is told once who it is (HUMAN_SWAP). The caller holds its lock.
     */
    Open pass(Open held, UUID to) {
        return pass(held, to, Loss.TRANSFERRED);
    }

    /** The same for another reason. */
    Open pass(Open held, UUID to, Loss how) {
        UUID id = held.talk().id();
        rows.pass(id, to, clock.instant());
        escalations.pass(id, to);
        leave(id);
        timeline.add(id, Step.HOLDER, to, how.name());
        accesses.save(new AccessLog.Look(UUID.randomUUID(), clock.instant(), to, "TRANSFER", id, null));
        Open passed = sessions.lock(id).orElseThrow();
        course.introduce(passed, names.nick(to));
        return sessions.lock(id).orElseThrow();
    }

    private void leave(UUID conversation) {
        drafts.forget(conversation);
        transfers.end(conversation, clock.instant());
        company.leave(conversation);
    }
}
