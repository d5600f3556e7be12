package org.khiang.conversations.dialogue;

import org.khiang.nlp.RiskLevel;

/** Pictures, stickers, places, and a child who comes or comes back without a word. */
final class OtherKinds implements Step {

    @Override
    public boolean answers(Draft draft) {
        if (draft.burst.has(Heard.Kind.MEDIA)) {
            media(draft);
        } else if (draft.burst.texts().findAny().isPresent()) {
            return false;
        } else if (draft.burst.has(Heard.Kind.FOLLOW)) {
            arrival(draft);
        } else if (draft.burst.has(Heard.Kind.LOCATION)) {
            location(draft);
        } else {
            return draft.burst.onlyCalm(Heard.Kind.STICKER) && sticker(draft);
        }
        return true;
    }

    /** Never opened, never fetched, never scolded; the questions about danger and suicide stay open beside it. */
    private static void media(Draft draft) {
        Told.remember(draft);
        boolean known = draft.facts.knows("mediaOf") && Arrows.awaited(draft);     // not asked twice (P4)
        boolean keepsAsking = known || Arrows.inDanger(draft)
                || !draft.now.isFirst() && draft.current().is("SELF_HARM_ASK", "SELF_HARM_NOW");
        if (keepsAsking) {
            draft.facts.learn("mediaTold", "true");
            draft.say(draft.script.state("MEDIA_RECEIVED"));
            draft.stay();
        } else {
            Arrows.go(draft, "MEDIA_RECEIVED");
        }
    }

    private static void arrival(Draft draft) {
        Arrows.go(draft, Arrows.inDanger(draft) ? Arrows.STAY : FreeWords.opening(draft));
    }

    /** A place is kept only in danger, when a rescuer may need it. */
    private static void location(Draft draft) {
        boolean danger = draft.level() == RiskLevel.EMERGENCY;
        if (danger) {
            draft.facts.learn("locationGiven", "true");
        }
        draft.sayShort(danger ? "locationInDanger" : "location");
        if (draft.now.isFirst()) {
            Arrows.go(draft, FreeWords.opening(draft));
        } else if (draft.current().is("EMERGENCY_CANNOT_CALL")) {
            Arrows.go(draft, "EMERGENCY_WAIT");
        } else {
            draft.stay();
        }
    }

    private static boolean sticker(Draft draft) {
        if (draft.now.isFirst()) {
            Arrows.go(draft, FreeWords.opening(draft));
        } else {
            draft.sayShort("sticker");
            draft.stay();
        }
        return true;
    }
}
