package org.khiang.conversations.dialogue;

import java.util.List;

/** Words that act at any time when they are the whole message (safe-disclosure.md section 4). */
final class Commands implements Step {

    @Override
    public boolean answers(Draft draft) {
        List<String> commands = draft.burst.texts().map(text -> in(draft, text)).filter(word -> !word.isEmpty())
                .toList();
        if (commands.isEmpty()) {
            return false;
        }
        boolean danger = commands.contains("EMERGENCY_NOW");
        String command = danger ? "EMERGENCY_NOW" : commands.get(commands.size() - 1);
        boolean saidAlready = danger && Arrows.inDanger(draft);
        if (saidAlready || !danger && isButtonHere(draft, command)) {
            return false;
        }
        obey(draft, command);
        return true;
    }

    /** The command that this whole message is, or empty; the child's own secret word means "I am back". */
    static String in(Draft draft, String text) {
        String command = draft.script.words().command(text);
        boolean secret = command.isEmpty() && SecretWord.matches(draft.script, draft.facts.fact("secretWord"), text);
        if (secret) {
            draft.facts.learn("secretWordGiven", "true");
            draft.facts.forget("takeoverSuspected");
        }
        return secret ? "COVER_RETURN" : command;
    }

    /** The same words on a button in front of the child mean the button. */
    private static boolean isButtonHere(Draft draft, String command) {
        boolean wayBack = command.equals("COVER_RETURN");
        return !wayBack && !draft.now.isFirst() && draft.burst.texts()
                .filter(text -> in(draft, text).equals(command))
                .anyMatch(text -> draft.script.buttonWords().exact(draft.current(), text).isPresent());
    }

    private static void obey(Draft draft, String command) {
        if (command.equals("SAFETY_NOW")) {
            draft.facts.forget("safeNow");
        }
        if (command.equals("AFTERCARE")) {
            draft.facts.learn("stopped", "true");
        }
        Arrows.go(draft, command);
    }
}
