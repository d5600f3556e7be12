package org.khiang.conversations.dialogue;

import java.security.SecureRandom;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What is said next: a function from a situation and what was heard to a turn. It keeps nothing between calls; the same
 * input gives the same turn, except for the salt of a secret word.
 */
public final class Dialogue {
    private static final int SALT = 16;

    private final Script script;
    private final List<Step> steps;

    public Dialogue(Script script) {
        this(script, () -> {
            byte[] salt = new byte[SALT];
            new SecureRandom().nextBytes(salt);
            return salt;
        });
    }

    Dialogue(Script script, Supplier<byte[]> salts) {
        this.script = script;
        // The order is the protocol: cover before all, a person before the bot, danger before every other answer.
        steps = List.of(new Cover(), new HeldTalk(), new NamedLanguage(), new Commands(), new DangerFirst(),
                new Lost(), new Taps(), new HighRisk(), new OtherKinds(), new FreeWords(new FreeWays(salts)));
    }

    /** Answers all messages since the last turn with one turn; silent only while a person holds the talk. */
    public Turn next(Situation now, List<Heard> burst) {
        if (burst.isEmpty()) {
            throw new IllegalArgumentException("nothing was heard");
        }
        Draft draft = new Draft(script, now, new Burst(burst));
        Noticed.in(draft);
        Shift.begins(draft);
        if (steps.stream().noneMatch(step -> step.answers(draft))) {
            throw new IllegalStateException("no answer in state " + now.state());
        }
        Ending.afterWords(draft);
        return Ending.turn(draft);
    }

    /**
     * Answers a timer that a turn asked for; a silent turn when there is nothing to say any more.
     *
     * @param mayPush whether the child may be written to unasked; what it must know waits for its next message else
     */
    public Turn onTimer(Situation now, String timer, boolean mayPush) {
        return event(now, draft -> Clocks.ring(draft, timer, mayPush));
    }

    /** A counsellor took the talk, perhaps after another one; under cover the child is told when it comes back. */
    public Turn humanJoins(Situation now, String nick) {
        String before = now.facts().getOrDefault("nick", nick);
        return before.equals(nick) ? person(now, nick, "HUMAN_JOIN") : humanSwaps(now, nick);
    }

    /** Another counsellor took it over from the one before. */
    public Turn humanSwaps(Situation now, String nick) {
        return humanSwaps(now, nick, true);
    }

    /**
     * The same.
     *
     * @param mayPush whether the child may be written to unasked; else it is told with its next message
     */
    public Turn humanSwaps(Situation now, String nick, boolean mayPush) {
        return mayPush ? person(now, nick, "HUMAN_SWAP") : event(now, draft -> later(draft, nick, "HUMAN_SWAP"));
    }

    /** The counsellor ended it; the bot is back. */
    public Turn humanLeaves(Situation now) {
        return leaves(now, draft -> Arrows.go(draft, "HUMAN_LEAVE"));
    }

    /** The same, and the bot goes on in a state that the counsellor chose ({@link Returns}), greeting nobody anew. */
    public Turn humanLeavesTo(Situation now, String state) {
        return leaves(now, draft -> {
            State farewell = script.state("HUMAN_LEAVE");
            farewell.clears.forEach(draft.facts::forget);
            draft.hear(farewell);
            draft.enter(script.state(state));
        });
    }

    private Turn leaves(Situation now, Consumer<Draft> way) {
        return event(now.released(), draft -> {
            draft.facts.forget("waitTimer");
            draft.facts.forget("joinedUnderCover");
            draft.facts.forget("nick");
            draft.facts.forget("takeoverSuspected");     // a person has looked who writes
            if (now.seen()) {
                draft.facts.forget("handedOver");
            } else {
                way.accept(draft);
            }
        });
    }

    /**
     * The line of its counsellor was lost: the child is told that it waits again, unless others see the screen.
     *
     * @param mayPush whether the child may be written to unasked; else it is told with its next message
     */
    public Turn humanLost(Situation now, boolean mayPush) {
        return event(now.released(), draft -> {
            draft.facts.learn("handedOver", "true");
            if (now.seen()) {
                draft.facts.learn("waitLong", "DUE");
            } else if (!mayPush || Voice.seenByOthers(draft)) {
                draft.facts.learn("waitLong", "DUE");
                draft.become("WAITING");        // its next words are answered there, with the apology it is owed
            } else {
                Arrows.go(draft, Voice.nobody(draft) ? "NO_STAFF" : "WAIT_LONG");
            }
        });
    }

    /** The console has nobody on shift any more: a child who was promised a person is told so once, with numbers. */
    public Turn noStaff(Situation now) {
        return event(now, draft -> {
            if (Shift.mustBeTold(draft)) {
                Arrows.go(draft, "NO_STAFF");
            }
        });
    }

    /** Nothing is said and nothing changes; for an event that cannot be dealt with. */
    public Turn silence(Situation now) {
        return event(now, draft -> { });
    }

    /** The one message that is sent unasked, days later, where the child agreed to it. */
    public Turn followUp(Situation now) {
        return event(now, draft -> Arrows.go(draft, "FOLLOWUP_PING"));
    }

    /** Said when the program itself fails; under cover schoolwork all the same, and nothing while a person is there. */
    public Turn calm(Situation now) {
        return event(now, draft -> {
            if (now.covered()) {
                draft.sayLesson(script.vocabulary().word(draft.facts.count("coverCount")));
            } else if (!now.held()) {
                draft.sayShort("calm");
            }
        });
    }

    private Turn person(Situation now, String nick, String state) {
        return event(now, draft -> {
            if (now.seen()) {
                later(draft, nick, state);
            } else {
                known(draft, nick);
                Arrows.go(draft, state);
            }
        });
    }

    /** A child that was never told of the first person is not told of a second one before it, but of this one alone. */
    private static void later(Draft draft, String nick, String state) {
        boolean first = draft.facts.fact("joinedUnderCover").equals("HUMAN_JOIN");
        known(draft, nick);
        draft.facts.learn("joinedUnderCover", first ? "HUMAN_JOIN" : state);
    }

    private static void known(Draft draft, String nick) {
        draft.facts.learn("nick", nick);
        draft.facts.forget("waitTimer");
        draft.facts.forget("onHold");
    }

    private Turn event(Situation now, Consumer<Draft> change) {
        Draft draft = new Draft(script, now, new Burst(List.of()));
        change.accept(draft);
        return Ending.turn(draft);
    }
}
