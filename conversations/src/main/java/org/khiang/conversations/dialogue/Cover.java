package org.khiang.conversations.dialogue;

import java.util.List;

import org.khiang.nlp.RiskLevel;

/**
 * Quick exit: schoolwork instead of the talk, until the child comes back. Nothing here may name a topic, and nothing
 * but the way back acts; danger rises silently (safe-disclosure.md section 4, C11).
 */
final class Cover implements Step {
    private static final int PUSH_UP = 2;
    private static final String EXERCISE = "COVER:1";

    @Override
    public boolean answers(Draft draft) {
        List<String> asked = draft.burst.all().stream().map(heard -> wanted(draft, heard))
                .filter(command -> !command.isEmpty()).toList();
        String last = asked.isEmpty() ? "" : asked.get(asked.size() - 1);
        if (!draft.now.covered() && !last.equals("COVER")) {
            return false;
        }
        switch (last) {
            case "COVER" -> enter(draft);
            case "COVER_RETURN" -> Arrows.go(draft, last);
            default -> goOn(draft);
        }
        noticeDanger(draft);
        return true;
    }

    /** At once three harmless bubbles, so that the talk moves up out of sight. */
    static void enter(Draft draft) {
        draft.enter(draft.script.state("COVER"));
        for (int i = 0; i < PUSH_UP; i++) {
            draft.say(draft.script.vocabulary().word(draft.facts.count("coverCount")));
        }
    }

    private static void goOn(Draft draft) {
        boolean exercise = draft.burst.all().stream().anyMatch(heard -> wantsExercise(draft, heard));
        int count = draft.facts.count("coverCount");
        Vocabulary vocabulary = draft.script.vocabulary();
        draft.say(exercise ? vocabulary.exercise(count) : vocabulary.word(count));
        draft.stay();
    }

    private static boolean wantsExercise(Draft draft, Heard heard) {
        State cover = draft.script.state("COVER");
        return heard.button().equals(EXERCISE) || draft.script.buttonWords().exact(cover, heard.text())
                .filter(cover.choices.get(1)::equals).isPresent();
    }

    /** What a message asks of the cover: in, out, or nothing. */
    private static String wanted(Draft draft, Heard heard) {
        if (heard.kind() == Heard.Kind.TAP) {
            return !draft.now.covered() && leads(draft, heard, "COVER") ? "COVER" : "";
        }
        String command = heard.kind() == Heard.Kind.TEXT ? Commands.in(draft, heard.text()) : "";
        boolean acts = command.equals("COVER") || command.equals("COVER_RETURN");
        return acts ? command : notYet(draft, heard) ? "COVER" : "";
    }

    /** Asked whether it can talk now, the child types that it cannot. */
    private static boolean notYet(Draft draft, Heard heard) {
        return draft.now.state().equals("COVER_RETURN") && draft.script.buttonWords()
                .meant(draft.current(), heard.text()).filter(choice -> choice.next().equals("COVER"))
                .isPresent();
    }

    private static boolean leads(Draft draft, Heard tap, String to) {
        return Taps.tapped(draft.script, tap.button()).filter(choice -> choice.next().equals(to)).isPresent();
    }

    /** A cry for help typed under cover shows nothing on the screen and everything on the console. */
    private static void noticeDanger(Draft draft) {
        boolean cry = draft.burst.texts().anyMatch(text -> Commands.in(draft, text).equals("EMERGENCY_NOW"))
                || draft.burst.all().stream().anyMatch(heard -> leads(draft, heard, "EMERGENCY_NOW"));
        if (cry) {
            draft.demand(RiskLevel.EMERGENCY);
            draft.callPerson();
        }
    }
}
