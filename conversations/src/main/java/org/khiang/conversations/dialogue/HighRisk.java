package org.khiang.conversations.dialogue;

import org.khiang.nlp.Assessment.Flag;
import org.khiang.nlp.Category;
import org.khiang.nlp.RiskLevel;

/**
 * HIGH interrupts every state once: it is heard, and a person is called, in the same turn. After that the states that
 * wait for the person go on answering.
 */
final class HighRisk implements Step {

    @Override
    public boolean answers(Draft draft) {
        if (Arrows.inDanger(draft)) {
            return false;
        }
        String special = special(draft);
        if (!special.isEmpty()) {
            Arrows.go(draft, special);
            return true;
        }
        boolean interrupts = interrupts(draft);
        if (interrupts) {
            Told.remember(draft);
            disclosed(draft);
        }
        return interrupts;
    }

    /** The first disclosure interrupts; a sign of suicide until both questions were answered. */
    static boolean interrupts(Draft draft) {
        if (draft.burst.level() != RiskLevel.HIGH || Arrows.inDanger(draft)) {
            return false;
        }
        boolean asking = !draft.now.isFirst() && draft.current().is("SELF_HARM_ASK", "SELF_HARM_NOW");
        boolean answered = draft.facts.knows("siPlanOrMeans") && draft.facts.knows("handedOver");
        return draft.burst.suicidal() ? !asking && !answered
                : !draft.facts.knows("handedOver") || unheard(draft);
    }

    /** Who asked for a person before telling anything was never told that it is not its fault (P1). */
    private static boolean unheard(Draft draft) {
        return !draft.facts.knows("listened") && NextFact.harm(draft) && !forAnother(draft)
                && !draft.burst.has(Heard.Kind.MEDIA);
    }

    /** Contacts with a state of their own. */
    private static String special(Draft draft) {
        if (draft.burst.flagged(Flag.ADULT_SEEKING)) {
            return "ADULT_SEEKING";
        }
        boolean answered = draft.facts.fact("reporterRole").equals("CHILD_INVOLVED");
        if (draft.burst.flagged(Flag.CHILD_HARMED_OTHER) && !answered) {
            return "CHILD_HARMED_OTHER";
        }
        boolean insult = draft.burst.flagged(Flag.ABUSIVE) && !draft.burst.level().atLeast(RiskLevel.MEDIUM);
        return !insult ? "" : draft.now.state().equals("ABUSIVE") ? "TESTING" : "ABUSIVE";
    }

    /** Suicide is asked about plainly; a later sign goes on to the next question, and then to the person. */
    private static void disclosed(Draft draft) {
        if (draft.burst.suicidal()) {
            Arrows.go(draft, "SELF_HARM_ASK");
        } else {
            handOver(draft);
        }
    }

    private static void handOver(Draft draft) {
        boolean foreign = draft.burst.flagged(Flag.OTHER_LANGUAGE) && !draft.facts.knows("languageAsked");
        if (foreign) {
            draft.callPerson();
            Arrows.go(draft, "LANGUAGE");
        } else if (draft.burst.has(Heard.Kind.MEDIA)) {
            draft.facts.learn("mediaTold", "true");
            draft.say(draft.script.state("MEDIA_RECEIVED"));
            Arrows.go(draft, "HANDOVER");
        } else if (Arrows.adultLane(draft) && !draft.facts.fact("subject").equals("CHILD")) {
            draft.callPerson();
            Arrows.go(draft, "ADULT_REPORT");
        } else if (forAnother(draft)) {
            draft.sayShort("forAnother");
            Arrows.go(draft, "HANDOVER");
        } else if (!NextFact.first(draft).isEmpty()) {
            draft.hear(draft.script.state(NextFact.first(draft)));
            Arrows.go(draft, "HANDOVER");
        } else {
            Arrows.go(draft, draft.facts.knows("listened") ? "HANDOVER" : "LISTEN");
        }
    }

    private static boolean forAnother(Draft draft) {
        return draft.burst.flagged(Flag.ABOUT_ANOTHER_CHILD) || Arrows.adultLane(draft);
    }
}
