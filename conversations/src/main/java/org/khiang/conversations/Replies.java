package org.khiang.conversations;

import io.micronaut.context.annotation.Value;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.khiang.conversations.dialogue.Button;
import org.khiang.conversations.dialogue.Dialogue;
import org.khiang.conversations.dialogue.Heard;
import org.khiang.conversations.dialogue.Phrasebook;
import org.khiang.conversations.dialogue.Situation;
import org.khiang.conversations.dialogue.Turn;
import org.khiang.conversations.plan.NextPerson;
import org.khiang.conversations.privacy.Seal;
import org.khiang.conversations.staff.Presence;
import org.khiang.nlp.Assessment;
import org.khiang.nlp.RiskLevel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Decides what the bot answers to a burst of messages, and freezes it in the outbox until the child is quiet. */
@Singleton
class Replies {
    private static final Logger LOG = LoggerFactory.getLogger(Replies.class);
    private static final Duration QUIET_IN_DANGER = Duration.ofSeconds(2);
    private static final String OPENS = "opens";
    /** A child that never pauses is answered all the same after this many pauses. */
    private static final int LONGEST_BURST = 4;

    private final Dialogue dialogue;
    private final Phrasebook phrases;
    private final Ledger ledger;
    private final Messages messages;
    private final AssessmentRows assessments;
    private final Presence presence;
    private final NextPerson next;
    private final Facts facts;
    private final Clock clock;
    private final Duration quiet;

    Replies(Dialogue dialogue, Phrasebook phrases, Ledger ledger, Messages messages, AssessmentRows assessments,
            Presence presence, NextPerson next, Facts facts, Clock clock,
            @Value("${khiang.dialogue.quiet:8s}") Duration quiet) {
        this.dialogue = dialogue;
        this.phrases = phrases;
        this.ledger = ledger;
        this.messages = messages;
        this.assessments = assessments;
        this.presence = presence;
        this.next = next;
        this.facts = facts;
        this.clock = clock;
        this.quiet = quiet;
    }

    /** Freezes the turn that answers everything the child said since it was last answered. */
    Course.Next answer(Open open, boolean queued) {
        List<Message> burst = messages.ofChildAfter(open.talk().id(), open.talk().answeredSeq());
        Turn turn = decide(situation(open, queued), burst.stream().map(line -> heard(line, open.seal())).toList());
        Instant after = sendAfter(open.talk(), turn, burst);
        freeze(open, turn, after);
        return new Course.Next(turn, after);
    }

    /** The turn that shows the door to a child who has just opened the account. */
    Turn welcome(Open open) {
        return decide(situation(open, false), List.of(Heard.wordless(Heard.Kind.FOLLOW)));
    }

    /** The turn for a timer that ran out; empty when it does not matter any more. */
    Turn onTimer(Open open, String timer, boolean mayPush) {
        return safely(situation(open, true), now -> dialogue.onTimer(now, timer, mayPush));
    }

    /** The turn that tells a waiting child that nobody is there any more; silent when it knows. */
    Turn noStaff(Open open) {
        return safely(situation(open, true), dialogue::noStaff);
    }

    /** The one message that is sent unasked, where the child agreed to it. */
    Turn followUp(Open open) {
        return safely(situation(open, false), dialogue::followUp);
    }

    /** The line that tells a child that a person is there. */
    Turn humanJoins(Open open, String nick) {
        return safely(situation(open, false), now -> dialogue.humanJoins(now, nick));
    }

    /** The line that tells a child that another person goes on; it waits for the child's next words when it must. */
    Turn humanSwaps(Open open, String nick, boolean mayPush) {
        return safely(situation(open, false), now -> dialogue.humanSwaps(now, nick, mayPush));
    }

    /** The line that tells a child that the person has left and the bot is back. */
    Turn humanLeaves(Open open) {
        return safely(situation(open, false), dialogue::humanLeaves);
    }

    /** The same, and the bot goes on in this state. */
    Turn humanLeavesTo(Open open, String state) {
        return safely(situation(open, false), now -> dialogue.humanLeavesTo(now, state));
    }

    /** The line that tells a child whose counsellor is out of reach that it waits again. */
    Turn humanLost(Open open, boolean mayPush) {
        return safely(situation(open, true), now -> dialogue.humanLost(now, mayPush));
    }

    /** The one button under each line of a counsellor: leaving is always in reach, in the child's language. */
    List<Button> leave(Open open) {
        return phrases.leave(situation(open, false).facts());
    }

    /** The words of a tapped button; null when the script has no such button. */
    @Nullable String labelOf(@Nullable String button) {
        return button == null ? null : phrases.labelOf(button).orElse(null);
    }

    /** Freezes a turn that no message asked for, such as a person joining. */
    void freeze(Open open, Turn turn, Instant after) {
        Conversation talk = open.talk();
        ledger.withdraw(talk);
        Release release = new Release(after, ledger.seqOf(talk), turn.state(), known(open, turn));
        // A child that wants cover has it from this moment on, also when LINE is slow: nobody may write any more.
        boolean atOnce = turn.silent() || Conversation.COVER.equals(turn.state());
        if (atOnce) {
            ledger.moveOn(talk, release);
        }
        if (!turn.silent()) {
            ledger.put(UUID.randomUUID(), open, new Speech(Voice.valueOf(turn.speaker().name()), turn.bubbles(),
                    turn.buttons(), null, null, turn.atLeast() == RiskLevel.EMERGENCY, turn.origins()),
                    atOnce ? Release.of(after) : release);
        }
    }

    /** True while an answer to the child is frozen but not begun. */
    boolean answerWaits(Open open) {
        return ledger.answerWaits(open.talk());
    }

    /** True when the child wrote something that no turn has answered. */
    boolean unanswered(Open open) {
        return !messages.ofChildAfter(open.talk().id(), open.talk().answeredSeq()).isEmpty();
    }

    /** True when a counsellor is there. */
    boolean anyoneOnShift() {
        return presence.anyoneOnShift();
    }

    /** What the dialogue is told of the talk. */
    Situation situation(Open open, boolean queued) {
        Conversation talk = open.talk();
        Map<String, String> known =
                new HashMap<>(Facts.values(facts.open(talk.factsSealed(), open.seal(), talk.id())));
        known.put("ref", talk.name());
        boolean staffed = presence.anyoneOnShift();
        known.remove(OPENS);        // what was told of another day holds no more
        (staffed ? Optional.<String>empty() : next.told()).ifPresent(told -> known.put(OPENS, told));
        return new Situation(talk.state(), known, talk.level(), talk.category(),
                staffed, queued, talk.held());
    }

    private byte[] known(Open open, Turn turn) {
        Conversation talk = open.talk();
        UUID last = messages.latestOfChild(talk.id(), 1).stream().map(Message::id).findFirst().orElse(null);
        return facts.close(Facts.becoming(facts.open(talk.factsSealed(), open.seal(), talk.id()), turn.facts(),
                clock.instant(), last), open.seal(), talk.id());
    }

    private Turn decide(Situation now, List<Heard> burst) {
        try {
            return dialogue.next(now, burst);
        } catch (RuntimeException | StackOverflowError failed) {
            // Its message may quote the child: only its name is told. The child gets a calm line, a person is called.
            LOG.error("ALARM dialogue failed in state {}: {}", now.state(), failed.getClass().getName());
            return dialogue.calm(now).withPerson();
        }
    }

    /** An event that cannot be dealt with says nothing and calls a person; the talk stays where it was. */
    private Turn safely(Situation now, Function<Situation, Turn> event) {
        try {
            return event.apply(now);
        } catch (RuntimeException | StackOverflowError failed) {
            LOG.error("ALARM dialogue failed at an event in state {}: {}", now.state(), failed.getClass().getName());
            return dialogue.silence(now).withPerson();
        }
    }

    /** The first words of a session that began with our own message. */
    private static boolean begins(Conversation talk) {
        return talk.answeredSeq() == 0 && talk.state().equals(FollowUps.TIMER);
    }

    private Instant sendAfter(Conversation talk, Turn turn, List<Message> burst) {
        Instant now = clock.instant();
        if (turn.atOnce() || talk.state().isEmpty() || burst.isEmpty() || begins(talk)) {
            return now;
        }
        boolean danger = talk.level() == RiskLevel.EMERGENCY || turn.atLeast() == RiskLevel.EMERGENCY;
        Duration pause = danger && quiet.compareTo(QUIET_IN_DANGER) > 0 ? QUIET_IN_DANGER : quiet;
        Instant longest = burst.get(0).saidAt().plus(pause.multipliedBy(LONGEST_BURST));
        Instant after = now.plus(pause);
        return longest.isBefore(now) ? now : longest.isBefore(after) ? longest : after;
    }

    private Heard heard(Message line, Seal seal) {
        return new Heard(Heard.Kind.valueOf(line.kind().name()),
                line.textSealed() == null ? "" : seal.open(line.textSealed(), line.id()),
                line.button() == null ? "" : line.button(), assessment(line));
    }

    private Assessment assessment(Message line) {
        return assessments.findById(line.id()).map(AssessmentRow::assessment).orElse(Triage.NOTHING_WRITTEN);
    }
}
