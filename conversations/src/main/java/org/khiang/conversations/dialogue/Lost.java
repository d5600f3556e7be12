package org.khiang.conversations.dialogue;

/** A state that this script does not know, as after a change of it: the child is sent to a person, never an error. */
final class Lost implements Step {

    @Override
    public boolean answers(Draft draft) {
        boolean known = draft.now.isFirst() || draft.now.held() || draft.script.has(draft.now.state());
        if (known || draft.now.state().equals(GraphCheck.HUMAN) || tapsSomethingKnown(draft)) {
            return false;
        }
        draft.callPerson();
        Arrows.go(draft, "HANDOVER");
        return true;
    }

    /** A button still says what it says. */
    private static boolean tapsSomethingKnown(Draft draft) {
        return draft.burst.all().stream().anyMatch(heard -> Taps.tapped(draft.script, heard.button()).isPresent());
    }
}
