package org.khiang.conversations.dialogue;

import org.khiang.nlp.RiskLevel;

/** What cannot be read is the bot's fault, not the child's; the second time in a row a person is offered (P13). */
final class NotUnderstood {
    private static final String COUNT = "fallbackCount";

    private NotUnderstood() {
    }

    /** Says so; the second time a person is offered, and called where there is distress. */
    static void answer(Draft draft) {
        boolean again = draft.facts.counted(COUNT) > 0;
        if (again && draft.level().atLeast(RiskLevel.MEDIUM)) {
            Arrows.go(draft, "HANDOVER");
        } else if (again) {
            draft.facts.count(COUNT);
            draft.sayShort("fallbackAgain");
            draft.become("FALLBACK");
            draft.stay();
        } else {
            Arrows.go(draft, "FALLBACK");
        }
    }

    /** Shows the buttons once more where a choice is needed. */
    static void pick(Draft draft) {
        if (draft.facts.counted(COUNT) > 0) {
            answer(draft);
        } else {
            draft.facts.count(COUNT);
            draft.sayShort("pick");
            draft.stay();
        }
    }

    /** Marks without letters: a question is put once more, by its buttons, before it counts as passed over. */
    static boolean unreadable(Draft draft) {
        boolean chatty = draft.current().free.chatty();
        boolean first = draft.facts.counted(COUNT) == 0;
        if (chatty) {
            answer(draft);
        } else if (first) {
            pick(draft);
        }
        return chatty || first;
    }

    /** Anything understood starts the count again. */
    static void reset(Draft draft) {
        if (draft.facts.counted(COUNT) == new Facts(draft.now.facts()).counted(COUNT)) {
            draft.facts.forget(COUNT);
        }
    }
}
