package org.khiang.conversations.dialogue;

import java.util.List;

import org.khiang.nlp.RiskLevel;

/**
 * While a person holds the talk the bot is silent: two voices at once confuse a frightened child. Only the way out, the
 * way back, a cry for help and the word about pictures are answered, as SYSTEM (promise 2).
 */
final class HeldTalk implements Step {

    @Override
    public boolean answers(Draft draft) {
        if (!draft.now.held()) {
            return false;
        }
        boolean back = draft.now.state().equals("COVER_RETURN");
        draft.burst.all().forEach(heard -> Taps.tapped(draft.script, heard.button())
                .ifPresent(choice -> draft.facts.learn(choice.sets())));
        if (cries(draft, back)) {
            answerDanger(draft);
        } else if (draft.burst.has(Heard.Kind.MEDIA) && !draft.facts.knows("mediaTold")) {
            draft.facts.learn("mediaTold", "true");
            draft.say(draft.script.state("MEDIA_RECEIVED"));
        } else if (draft.facts.knows("joinedUnderCover")) {
            introduce(draft);
        }
        draft.become(GraphCheck.HUMAN);
        return true;
    }

    private static boolean cries(Draft draft, boolean back) {
        boolean typed = draft.burst.texts().anyMatch(text -> Commands.in(draft, text).equals("EMERGENCY_NOW"));
        boolean tapped = draft.burst.all().stream().anyMatch(heard -> Taps.tapped(draft.script, heard.button())
                .filter(choice -> choice.next().equals("EMERGENCY_NOW")).isPresent());
        boolean typedButton = back && draft.burst.texts().anyMatch(text -> draft.script.buttonWords()
                .meant(draft.current(), text).filter(choice -> choice.next().equals("EMERGENCY_NOW"))
                .isPresent());
        return typed || tapped || typedButton;
    }

    /** Numbers and the way out; no button that leads into talk with the bot. */
    private static void answerDanger(Draft draft) {
        State danger = draft.script.state("EMERGENCY_NOW");
        draft.demand(RiskLevel.EMERGENCY);
        draft.callPerson();
        draft.say(danger);
        List<Button> safe = danger.choices.stream().filter(choice -> choice.dials() || choice.next().equals("COVER"))
                .map(choice -> Button.of(danger, choice)).toList();
        draft.show(safe);
    }

    /** The person came while the cover was up, or the child asleep; now it can be told. */
    private static void introduce(Draft draft) {
        String how = draft.facts.fact("joinedUnderCover");
        draft.facts.forget("joinedUnderCover");
        draft.say(draft.script.state(draft.script.has(how) ? how : "HUMAN_JOIN"));
    }
}
