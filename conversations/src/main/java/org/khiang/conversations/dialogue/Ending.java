package org.khiang.conversations.dialogue;

import java.util.Set;

import org.khiang.nlp.RiskLevel;

/** How each turn ends: what was left unanswered, which clocks run, whose voice it is. */
final class Ending {
    private static final Set<String> SAID_BY_SYSTEM = Set.of("HUMAN", "HUMAN_LEAVE", "WAIT_LONG", "COVER");

    private Ending() {
    }

    /** After the child's own words, not after an event. */
    static void afterWords(Draft draft) {
        unanswered(draft);
        NotUnderstood.reset(draft);
    }

    static Turn turn(Draft draft) {
        Clocks.wind(draft);
        boolean system = draft.now.held() || SAID_BY_SYSTEM.contains(draft.state());
        return draft.turn(system ? Speaker.SYSTEM : Speaker.BOT);
    }

    /** Leaving the second question about suicide unanswered counts as the graver answer (triage.md section 4). */
    private static void unanswered(Draft draft) {
        boolean left = draft.now.state().equals("SELF_HARM_NOW") && !draft.state().equals("SELF_HARM_NOW");
        if (left && !draft.facts.knows("siPlanOrMeans")) {
            draft.facts.learn("siPlanOrMeans", "DECLINED");
            draft.demand(RiskLevel.EMERGENCY);
            draft.callPerson();
        }
    }
}
