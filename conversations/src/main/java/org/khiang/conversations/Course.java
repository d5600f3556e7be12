package org.khiang.conversations;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.khiang.conversations.ConversationEvent.Step;
import org.khiang.conversations.dialogue.Turn;
import org.khiang.conversations.escalation.Escalations;
import org.khiang.conversations.escalation.Need;
import org.khiang.nlp.Assessment;
import org.khiang.nlp.Category;
import org.khiang.nlp.RiskLevel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The course a conversation takes: its level rises, a person is called, the dialogue answers. */
@Singleton
class Course {
    private static final Logger LOG = LoggerFactory.getLogger(Course.class);

    private final ConversationRows rows;
    private final Sessions sessions;
    private final Replies replies;
    private final Escalations escalations;
    private final Timers timers;
    private final Timeline timeline;
    private final Facts facts;
    private final Clock clock;

    Course(ConversationRows rows, Sessions sessions, Replies replies, Escalations escalations, Timers timers,
           Timeline timeline, Facts facts, Clock clock) {
        this.rows = rows;
        this.sessions = sessions;
        this.replies = replies;
        this.escalations = escalations;
        this.timers = timers;
        this.timeline = timeline;
        this.facts = facts;
        this.clock = clock;
    }

    /** A turn, and when it goes out. */
    record Next(Turn turn, Instant after) {
    }

    /** The level becomes the higher of what was reached and what was found; nothing lowers it (C1). */
    Open lift(Open open, Assessment found, UUID message) {
        return lift(open, found.level(), found.category(), found.top(), message);
    }

    private Open lift(Open open, RiskLevel level, Category category, boolean top, UUID message) {
        Conversation talk = open.talk();
        boolean higher = level.compareTo(talk.level()) > 0;
        boolean topper = level == talk.level() && top && !talk.top();
        boolean named = talk.category() == Category.NONE && category != Category.NONE;
        if (!higher && !topper && !named) {
            return open;
        }
        Category main = named || higher && category != Category.NONE ? category : talk.category();
        rows.raise(talk.id(), talk.level().max(level).name(), main.name(), higher ? top : talk.top() || top);
        if (higher) {
            timeline.add(talk.id(), Step.LEVEL, message, level.name());
        }
        return sessions.open(rows.findById(talk.id()).orElseThrow());
    }

    /** Answers the burst the message belongs to, and calls a person when message or answer ask for one. */
    Next answer(Open open, Assessment found) {
        boolean queued = escalations.openOf(open.talk().id()).isPresent();
        if (found.flags().contains(Assessment.Flag.ADULT_SEEKING)) {
            escalations.alertSupervisor(open.talk().id(), need(open, Map.of()));
        } else if (found.needsHuman()) {
            call(open, Map.of());
            queued = true;
        }
        timers.childWrote(open.talk().id());
        Next next = replies.answer(open, queued);
        obey(open, next.turn(), next.after(), found.flags().contains(Assessment.Flag.ADULT_SEEKING));
        return next;
    }

    /** The child opened the account: the door is shown, unless a person holds the talk. */
    void welcome(Open open) {
        if (replies.unanswered(open)) {
            catchUp(open);
        } else {
            say(open, replies.welcome(open));
        }
    }

    /** Answers what a child wrote while nobody could: its account was shut, or whoever held its talk is gone. */
    void catchUp(Open open) {
        if (replies.unanswered(open) && !replies.answerWaits(open)) {
            answer(open, Triage.NOTHING_WRITTEN);
        }
    }

    /** A timer of the dialogue ran out; false when an answer is under way, which it must not push aside. */
    boolean wake(Open open, String timer) {
        if (replies.answerWaits(open)) {
            return false;
        }
        say(open, replies.onTimer(open, timer));
        return true;
    }

    /** Says a turn that no message asked for, at once, and does what it demands. */
    void say(Open open, Turn turn) {
        replies.freeze(open, turn, clock.instant());
        obey(open, turn, clock.instant(), false);
    }

    /** What the dialogue itself demands: a level, a person, a timer. */
    private void obey(Open open, Turn turn, Instant after, boolean supervisorOnly) {
        Open lifted = lift(open, turn.atLeast(), categoryOf(turn), false, null);
        boolean demands = turn.wantsPerson() || turn.atLeast().atLeast(RiskLevel.MEDIUM);
        boolean waits = escalations.openOf(open.talk().id()).isPresent();
        if (!supervisorOnly && (demands || waits)) {
            call(lifted, turn.facts());
        }
        turn.timers().forEach(timer -> timers.set(open.talk().id(), timer, after));
    }

    private void call(Open open, Map<String, String> fresh) {
        boolean higher = escalations.raise(open.talk().id(), need(open, fresh));
        if (higher && open.talk().level().atLeast(RiskLevel.HIGH) && !replies.anyoneOnShift()) {
            LOG.error("ALARM conversation {} is {} and nobody is on shift", open.talk().id(), open.talk().level());
        }
    }

    private Need need(Open open, Map<String, String> fresh) {
        Conversation talk = open.talk();
        Map<String, String> known = fresh.isEmpty()
                ? Facts.values(facts.open(talk.factsSealed(), open.seal(), talk.id())) : fresh;
        // Whoever asks for a person is queued at least as MEDIUM, however small the worry.
        return Need.of(talk.level().max(RiskLevel.MEDIUM), talk.category(), talk.top(), known);
    }

    /** A child who cannot type may have said by a button what it is about. */
    private static Category categoryOf(Turn turn) {
        String kind = turn.facts().getOrDefault("kindButton", "");
        return Arrays.stream(Category.values()).filter(one -> one.name().equals(kind)).findFirst()
                .orElse(Category.NONE);
    }

    /** The words of a tapped button, null when the script has no such button. */
    String labelOf(String button) {
        return replies.labelOf(button);
    }
}
