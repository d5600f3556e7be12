package org.khiang.conversations.dialogue;

import org.khiang.nlp.RiskLevel;

/** EMERGENCY interrupts every state (P12); where danger is already being answered, that state goes on answering it. */
final class DangerFirst implements Step {

    @Override
    public boolean answers(Draft draft) {
        if (!draft.danger() || Arrows.inDanger(draft)) {
            return false;
        }
        Taps.chosen(draft).ifPresent(choice -> draft.facts.learn(choice.sets()));
        Arrows.go(draft, "EMERGENCY_NOW");
        return true;
    }
}
