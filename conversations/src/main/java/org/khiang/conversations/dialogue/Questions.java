package org.khiang.conversations.dialogue;

import java.util.Optional;

import org.khiang.nlp.Category;
import org.khiang.nlp.RiskLevel;

/** Questions about rights, process and privacy. */
final class Questions {
    private Questions() {
    }

    /** The state that answers what was asked; only where triage calls it a question or finds nothing at all in it. */
    static Optional<String> topic(Draft draft) {
        boolean plain = draft.burst.category() == Category.NONE && draft.burst.level() == RiskLevel.NONE;
        return plain || asked(draft) ? draft.script.words().topic(draft.burst.words()) : Optional.empty();
    }

    /** Triage calls it a question. */
    static boolean asked(Draft draft) {
        return draft.burst.category() == Category.INFO;
    }
}
