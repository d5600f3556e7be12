package org.khiang.conversations;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.khiang.conversations.ConversationEvent.Step;
import org.khiang.conversations.dialogue.Timer;
import org.khiang.conversations.dialogue.Turn;
import org.khiang.conversations.dialogue.facts.FactWords;
import org.khiang.conversations.dialogue.facts.Limit;
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
    /** So long after its last words a child is still in front of its screen. */
    private static final Duration LIVE = Duration.ofMinutes(10);

    private final ConversationRows rows;
    private final Sessions sessions;
    private final Replies replies;
    private final Escalations escalations;
    private final Timers timers;
    private final Timeline timeline;
    private final Facts facts;
    private final Deeds deeds;
    private final FollowUps followUps;
    private final Tasks tasks;
    private final Silences silences;
    private final Clock clock;

    Course(ConversationRows rows, Sessions sessions, Replies replies, Escalations escalations, Timers timers,
           Timeline timeline, Facts facts, Deeds deeds, FollowUps followUps, Tasks tasks, Silences silences,
           Clock clock) {
        this.rows = rows;
        this.sessions = sessions;
        this.replies = replies;
        this.escalations = escalations;
        this.timers = timers;
        this.timeline = timeline;
        this.facts = facts;
        this.deeds = deeds;
        this.followUps = followUps;
        this.tasks = tasks;
        this.silences = silences;
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

    /** The child is there, as it was before its new words are kept: what waited for it to come back is settled. */
    void childIsBack(Open open) {
        followUps.childWrote(open.talk());
        tasks.takeBack(open.talk().id(), Tasks.Kind.SILENT);
    }

    /** A timer of the dialogue ran out; false when an answer is under way, which it must not push aside. */
    boolean wake(Open open, String timer) {
        if (timer.equals(Timer.SILENCE)) {
            noteSilence(open);
            return true;
        }
        if (replies.answerWaits(open)) {
            return false;
        }
        if (!timer.equals(FollowUps.TIMER)) {
            say(open, replies.onTimer(open, timer, mayPush(open.talk(), timer)));
        } else if (followUps.due(open.talk(), known(open))) {
            say(open, replies.followUp(open));
        }
        return true;
    }

    /** The last counsellor has left: a child that was promised one is told, while it is still looking. */
    void nobodyThere(Open open) {
        Turn turn = replies.noStaff(open);
        if (!turn.silent() && live(open.talk()) && !replies.answerWaits(open)) {
            say(open, turn);
        }
    }

    /**
     * Whoever talked with this child is gone: it is told that it waits. Unasked only while it is in the talk, or by day
     * on a screen that nobody else sees: a phone that lights up is seen (safe-disclosure.md section 6).
     */
    void leftWaiting(Open open) {
        catchUp(open);
        if (!replies.answerWaits(open)) {
            boolean alone = "ALONE".equals(known(open).get("screenPrivacy"));
            say(open, replies.humanLost(open, live(open.talk()) || alone && !QuietHours.at(clock.instant())));
        }
    }

    /** Another person goes on with this child, and says so once. */
    void introduce(Open open, String nick) {
        boolean mayPush = live(open.talk()) || !QuietHours.at(clock.instant());
        say(open, replies.humanSwaps(open, nick, mayPush));
    }

    /** Staff are told or called, the child is not written to: somebody may hold its phone (C6, A16). */
    private void noteSilence(Open open) {
        timeline.add(open.talk().id(), Step.SILENCE, null, open.talk().level().name());
        Silences.Silence silence = silences.read(open, clock.instant());
        Open risen = lift(open, silence.found(), silence.after());
        if (silence.found().needsHuman() && (risen != open || silence.found().top())) {
            call(risen, Map.of());
        }
        if (risen.talk().level() == RiskLevel.EMERGENCY || silence.found().top()) {
            tasks.ask(open.talk().id(), Tasks.Kind.SILENT);
        }
    }

    /** At night only while the child is in the talk, and never to ask whether it is still there (section 6). */
    private boolean mayPush(Conversation talk, String timer) {
        return !QuietHours.at(clock.instant()) || live(talk) && !timer.equals(Timer.SILENT);
    }

    private boolean live(Conversation talk) {
        return talk.lastChildAt().plus(LIVE).isAfter(clock.instant());
    }

    private Map<String, String> known(Open open) {
        return Facts.values(told(open));
    }

    private Map<String, Facts.Told> told(Open open) {
        return facts.open(open.talk().factsSealed(), open.seal(), open.talk().id());
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
        deeds.follow(open.talk().id(), known(open), turn.facts());
    }

    private void call(Open open, Map<String, String> fresh) {
        boolean higher = escalations.raise(open.talk().id(), need(open, fresh));
        if (higher && open.talk().level().atLeast(RiskLevel.HIGH) && !replies.anyoneOnShift()) {
            LOG.error("ALARM conversation {} is {} and nobody is on shift", open.talk().id(), open.talk().level());
        }
    }

    private Need need(Open open, Map<String, String> fresh) {
        Conversation talk = open.talk();
        Map<String, Facts.Told> told = told(open);
        Map<String, String> known = fresh.isEmpty() ? Facts.values(told) : fresh;
        // Whoever asks for a person is queued at least as MEDIUM, however small the worry.
        return Need.of(talk.level().max(RiskLevel.MEDIUM), talk.category(), talk.top(), known)
                .until(deadline(told.get(FactWords.DEADLINE_BY), known.get(FactWords.DEADLINE_BY)));
    }

    /** The end of a limit that somebody set, counted from when the child told it. */
    private @Nullable Instant deadline(@Nullable Facts.Told told, @Nullable String by) {
        boolean before = told != null && told.value().equals(by);
        return by == null ? null : new Limit(by).end(before ? told.at() : clock.instant()).orElse(null);
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
