package org.khiang.conversations.dialogue;

import org.khiang.nlp.RiskLevel;

/** Arrows to people and to the end lead elsewhere when nobody is there, or when something was already said or asked. */
final class Doors {
    private Doors() {
    }

    static String step(Draft draft, String id) {
        return switch (id) {
            case "HANDOVER" -> Voice.nobody(draft) ? "NO_STAFF" : draft.facts.knows("handedOver") ? "WAITING" : id;
            case "WAITING" -> Voice.nobody(draft) ? "NO_STAFF" : owedAnApology(draft) ? "WAIT_LONG"
                    : again(draft, id);
            case "NO_STAFF", "EMERGENCY_WAIT" -> again(draft, id);
            case "HOLD" -> draft.level() == RiskLevel.EMERGENCY ? "WAITING" : id;
            case "TELL_ADULT" -> Voice.familyMayHarm(draft) ? "HANDOVER" : id;
            case "CORRECTION" -> draft.facts.counted("misreadCount") > 0 ? "HANDOVER" : id;
            case "EMERGENCY_NOW" -> Arrows.adultLane(draft) ? "ADULT_EMERGENCY" : id;
            case "FEEDBACK" -> mayRate(draft) ? known(draft, id) : "CLOSING";
            case "FOLLOWUP" -> draft.facts.knows("stopped") && Taps.chosen(draft).isEmpty() ? Arrows.STAY : id;
            case "RETURNING" -> returning(draft, id);
            case "FOLLOWUP_TIME" -> notNow(draft) ? id : known(draft, id);
            default -> known(draft, id);
        };
    }

    /** Whoever knows only the way back does not see that there was a talk. */
    private static boolean locked(Draft draft) {
        return draft.facts.knows("secretWord") && !draft.facts.knows("secretWordGiven");
    }

    /** Where somebody else may hold the phone and no word can tell them apart, everything begins as with a stranger. */
    private static String returning(Draft draft, String id) {
        boolean stranger = draft.facts.knows("takeoverSuspected") && !draft.facts.knows("secretWordGiven");
        return locked(draft) ? "SECRET_CHECK" : stranger ? "WELCOME" : id;
    }

    /** The time that was chosen proved not to be one: it is asked again. */
    private static boolean notNow(Draft draft) {
        return Taps.chosen(draft).filter(choice -> "NOT_NOW".equals(choice.sets().get("pingAnswered"))).isPresent();
    }

    /** No question about us after danger, and none to a child who said stop. */
    private static boolean mayRate(Draft draft) {
        return draft.level() != RiskLevel.EMERGENCY && !draft.facts.knows("stopped");
    }

    /** A fact once given is not asked again (P4), unless the answer was one that may have changed. */
    private static String known(Draft draft, String id) {
        State state = draft.script.state(id);
        boolean answered = !state.asks.isEmpty() && draft.facts.knows(state.asks)
                && !state.again.contains(draft.facts.fact(state.asks));
        return answered ? state.known : id;
    }

    /** It waited too long, and could not be told so while others might have seen it. */
    private static boolean owedAnApology(Draft draft) {
        return draft.facts.fact("waitLong").equals("DUE");
    }

    private static String again(Draft draft, String id) {
        return draft.now.state().equals(id) ? Arrows.STAY : id;
    }
}
