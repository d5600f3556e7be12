package org.khiang.conversations.dialogue;

import org.khiang.nlp.Category;

/** Remembers that a story was told, so that nobody invites the child to begin again (P4). */
final class Told {
    private Told() {
    }

    static void remember(Draft draft) {
        Category about = draft.burst.category();
        if (draft.burst.tells() && about != Category.INFO && about != Category.REPORT_LINK) {
            draft.facts.learn("storyHeard", "true");
        }
    }
}
