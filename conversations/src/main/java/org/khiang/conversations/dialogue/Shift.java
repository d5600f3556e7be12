package org.khiang.conversations.dialogue;

/** Whether the child knows that nobody is there: told once, and again after somebody was. */
final class Shift {
    private static final String TOLD = "noStaffTold";

    private Shift() {
    }

    /** Somebody is there: that nobody was is no longer what the child should know. */
    static void begins(Draft draft) {
        if (!Voice.nobody(draft)) {
            draft.facts.forget(TOLD);
        }
    }

    /** A line for the hours without staff was said. */
    static void told(Draft draft) {
        draft.facts.learn(TOLD, "true");
    }

    /** A child that was promised a person must not wait for nobody; where others see the screen it is told later. */
    static boolean mustBeTold(Draft draft) {
        boolean promised = draft.facts.knows("handedOver") && !draft.facts.knows("onHold") || Arrows.inDanger(draft);
        boolean quiet = draft.now.held() || draft.now.seen() || draft.now.state().equals("TAKEOVER")
                || Voice.seenByOthers(draft);
        return promised && !quiet && !draft.now.staffed() && !draft.facts.knows(TOLD);
    }
}
