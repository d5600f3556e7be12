package org.khiang.conversations.dialogue;

import org.khiang.nlp.Assessment.Flag;
import org.khiang.nlp.Category;
import org.khiang.nlp.RiskLevel;

/** Chooses how a told story is heard; each method names a state, or {@link Arrows#STAY}. */
final class Listening {
    private Listening() {
    }

    /** The answer to a story, by what it is about and how grave it is; each kind of answer is given once. */
    static String story(Draft draft) {
        if (draft.facts.knows("handedOver") && !draft.facts.knows("onHold")) {
            return waiting(draft);
        }
        Category category = draft.category();
        if (category == Category.REPORT_LINK && !draft.current().is("LINK_REPORT", "LINK_DONE")) {
            return "LINK_REPORT";
        }
        if (draft.burst.flagged(Flag.UNKNOWN_DISTRESS)) {
            return draft.facts.knows("tapOnly") ? "HANDOVER" : "YES_NO";
        }
        return draft.burst.flagged(Flag.UNSURE) && !draft.facts.knows("classifierConfirmed") ? "CHECK_UNDERSTOOD"
                : heard(draft);
    }

    /** "Not your fault" only where another person did harm (LISTEN); else the lighter words. */
    private static String heard(Draft draft) {
        boolean grave = NextFact.harm(draft) && draft.level().atLeast(RiskLevel.MEDIUM);
        if (grave && !draft.facts.knows("listened")) {
            return "LISTEN";
        }
        return draft.facts.knows("listenedLight") || draft.facts.knows("listened") ? more(draft) : "LISTEN_LIGHT";
    }

    /** A quiet prompt at most every third burst, else what is still missing: a fact, the wish, the plan. */
    static String more(Draft draft) {
        return draft.facts.count("sinceMore") >= 2 ? "LISTEN_MORE" : "@NEXT_FACT";
    }

    /** While a person is on the way: an answer each time, and every second time one question that helps that person. */
    static String waiting(Draft draft) {
        boolean nobody = Voice.nobody(draft);
        if (!nobody && draft.facts.fact("waitLong").equals("DUE")) {
            return "WAIT_LONG";
        }
        if (!draft.current().is(nobody ? "NO_STAFF" : "WAITING")) {
            return "WAITING";
        }
        boolean calm = draft.level() != RiskLevel.EMERGENCY && NextFact.worthAsking(draft);
        return calm && draft.facts.count("waited") % 2 == 1 ? "@NEXT_FACT" : Arrows.STAY;
    }

    /** Where a child rests after a plan: with the person who was called, else at the choice of steps. */
    static String home(Draft draft) {
        boolean awaited = draft.facts.knows("handedOver") && !draft.facts.knows("onHold") && !Voice.nobody(draft);
        String home = awaited ? "WAITING" : "CHOOSE_STEP";
        return draft.current().is(home) && !draft.now.isFirst() ? Arrows.STAY : home;
    }
}
