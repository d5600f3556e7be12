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
                new Taps(), new HighRisk(), new OtherKinds(), new FreeWords(new FreeWays(salts)));
    }

    /** Answers all messages since the last turn with one turn; silent only while a person holds the talk. */
    public Turn next(Situation now, List<Heard> burst) {
        if (burst.isEmpty()) {
            throw new IllegalArgumentException("nothing was heard");
        }
        Draft draft = new Draft(script, now, new Burst(burst));
        if (steps.stream().noneMatch(step -> step.answers(draft))) {
            throw new IllegalStateException("no answer in state " + now.state());
        }
        Ending.afterWords(draft);
        return Ending.turn(draft);
    }

    /** Whether this message must be answered without waiting for the child to finish: first words, cover and return. */
    public boolean answersAtOnce(Situation now, Heard heard) {
        return now.isFirst() || next(now, List.of(heard)).atOnce();
    }

    /** Answers a timer that a turn asked for; a silent turn when there is nothing to say any more. */
    public Turn onTimer(Situation now, String timer) {
        return event(now, draft -> Clocks.ring(draft, timer));
    }

    /** A counsellor took the talk; under cover the child is told when it comes back. */
    public Turn humanJoins(Situation now, String nick) {
        return person(now, nick, "HUMAN_JOIN");
    }

    /** Another counsellor took it over from the one before. */
    public Turn humanSwaps(Situation now, String nick) {
        return person(now, nick, "HUMAN_SWAP");
    }

    /** The counsellor ended it; the bot is back. */
    public Turn humanLeaves(Situation now) {
        return event(now.released(), draft -> {
            draft.facts.forget("waitTimer");
            draft.facts.forget("joinedUnderCover");
            if (now.seen()) {
                draft.facts.forget("handedOver");
            } else {
                Arrows.go(draft, "HUMAN_LEAVE");
            }
        });
    }

    /** The line of its counsellor was lost: the child is told that it waits again, unless others see the screen. */
    public Turn humanLost(Situation now) {
        return event(now.released(), draft -> {
            draft.facts.learn("handedOver", "true");
            if (now.seen() || Voice.seenByOthers(draft)) {
                draft.facts.learn("waitLong", "DUE");
            } else {
                Arrows.go(draft, Voice.nobody(draft) ? "NO_STAFF" : "WAIT_LONG");
            }
        });
    }

    /** The console has nobody on shift any more: a child who waits is told so, with numbers. */
    public Turn noStaff(Situation now) {
        return event(now, draft -> {
            boolean waits = now.queued() || draft.facts.knows("handedOver");
            boolean quiet = now.held() || now.seen() || now.state().equals("NO_STAFF") || Voice.seenByOthers(draft);
            if (waits && !quiet) {
                Arrows.go(draft, "NO_STAFF");
            }
        });
    }

    /** The one message that is sent unasked, days later, where the child agreed to it. */
    public Turn followUp(Situation now) {
        return event(now, draft -> Arrows.go(draft, "FOLLOWUP_PING"));
    }

    /** Said when the program itself fails; under cover schoolwork all the same, and nothing while a person is there. */
    public Turn calm(Situation now) {
        return event(now, draft -> {
            if (now.covered()) {
                draft.say(script.vocabulary().word(draft.facts.count("coverCount")));
            } else if (!now.held()) {
                draft.sayShort("calm");
            }
        });
    }

    private Turn person(Situation now, String nick, String state) {
        return event(now, draft -> {
            draft.facts.learn("nick", nick);
            draft.facts.forget("waitTimer");
            draft.facts.forget("onHold");
            if (now.seen()) {
                draft.facts.learn("joinedUnderCover", "true");
            } else {
                Arrows.go(draft, state);
            }
        });
    }

    private Turn event(Situation now, Consumer<Draft> change) {
        Draft draft = new Draft(script, now, new Burst(List.of()));
        change.accept(draft);
        return Ending.turn(draft);
    }
}
