package org.khiang.conversations.dialogue;

import java.util.stream.Stream;

import org.khiang.nlp.Category;

/** Which minimal fact is still missing, and which plan follows (safe-disclosure.md section 5). */
final class NextFact {
    private static final int MOST = 3;

    private NextFact() {
    }

    /** The state that asks the next missing fact; WISH when nothing more may or need be asked. */
    static String missing(Draft draft) {
        if (draft.facts.counted("factsAsked") >= MOST) {
            return "WISH";
        }
        return row(draft).facts().stream().filter(id -> !draft.facts.knows(draft.script.state(id).asks)).findFirst()
                .orElse("WISH");
    }

    /** The plan of the category; once it was shown, the choice of steps. */
    static String plan(Draft draft) {
        Categories.Row row = row(draft);
        boolean away = !row.elsewhere().isEmpty() && !atHome(draft);
        String plan = away ? row.elsewhere() : row.plan();
        return shown(draft, draft.script.state(plan)) ? "CHOOSE_STEP" : plan;
    }

    /** The slots that are worth knowing about what the talk is about. */
    static Stream<String> slots(Draft draft) {
        return row(draft).facts().stream().map(id -> draft.script.state(id).asks);
    }

    /** Whether the category has facts that help the person who is on the way. */
    static boolean worthAsking(Draft draft) {
        return !row(draft).facts().isEmpty();
    }

    /** The state whose words come before the hand-over, or empty when there is none or they were said. */
    static String first(Draft draft) {
        String first = row(draft).first();
        boolean said = !first.isEmpty()
                && draft.facts.fact("planShown").equals(draft.script.state(first).sets.get("planShown"));
        return said ? "" : first;
    }

    static boolean harm(Draft draft) {
        return row(draft).harm();
    }

    private static boolean shown(Draft draft, State plan) {
        boolean asked = !plan.asks.isEmpty() && draft.facts.knows(plan.asks);
        boolean called = plan.is("HANDOVER") && draft.facts.knows("handedOver");
        return asked || called || draft.facts.fact("planShown").equals(plan.sets.get("planShown"));
    }

    private static Categories.Row row(Draft draft) {
        Category category = draft.category();
        return draft.script.categories().row(category);
    }

    private static boolean atHome(Draft draft) {
        return draft.facts.fact("offenderAccess").equals("HOME") || draft.facts.fact("placeType").equals("HOME");
    }
}
