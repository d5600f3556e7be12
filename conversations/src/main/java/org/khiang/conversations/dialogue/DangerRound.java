package org.khiang.conversations.dialogue;

import java.util.Set;

import org.khiang.nlp.Category;
import org.khiang.nlp.RiskLevel;

/**
 * Chooses the short lines of danger by what happened: a child who wants to die, or is threatened with pictures, must
 * not read about somebody coming into the room.
 */
final class DangerRound {
    private static final Set<String> THOUGHTS = Set.of("NOW", "ACTED_TODAY");
    private static final Set<String> MEANS = Set.of("YES", "DECLINED", "SILENT");

    private DangerRound() {
    }

    /** The name of a round of {@link Lines}. */
    static String of(Draft draft) {
        if (Arrows.adultLane(draft)) {
            return "dangerAdult";
        }
        Category about = draft.category();
        boolean self = about == Category.SELF_HARM || suicidal(draft) && !harmedNow(draft);
        boolean threat = about == Category.SEXTORTION || about == Category.IMAGE_SHARED;
        return self ? "dangerSelf" : threat ? "dangerThreat" : "danger";
    }

    private static boolean suicidal(Draft draft) {
        return THOUGHTS.contains(draft.facts.fact("si")) || MEANS.contains(draft.facts.fact("siPlanOrMeans"));
    }

    /** These very words tell of danger from another person, who may stand in the room. */
    private static boolean harmedNow(Draft draft) {
        boolean now = draft.burst.level() == RiskLevel.EMERGENCY;
        return now && draft.script.categories().row(draft.burst.category()).harm();
    }
}
