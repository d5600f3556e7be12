package org.khiang.nlp;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What triage found in one message, read with the talk before it. Holds positions, never words of a child.
 *
 * @param top         goes before others of its level (triage.md sections 3 and 4)
 * @param reasons     what raised it; empty only when nothing was found
 * @param probability of the model for the level it chose, 0 to 1; NaN when the model did not answer
 * @param model       version of the model, empty when it did not answer
 */
public record Assessment(RiskLevel level, Category category, boolean top, Set<Flag> flags, List<Reason> reasons,
                         double probability, String model) {

    /** What the console shows beside the level. */
    public enum Flag {
        /** The model failed: rules alone decided (C12). */
        UNKNOWN,
        /** The model is in its middle band (triage.md section 5). */
        UNSURE,
        /** Vague but heavy (M8, C3). */
        UNKNOWN_DISTRESS,
        MEDICAL_WINDOW,
        DEADLINE,
        /** Told of a friend, sibling or pupil: the level is that of the child spoken of (C8). */
        ABOUT_ANOTHER_CHILD,
        /** Not written in Thai letters: {@link Assessment#language} says what to offer. */
        OTHER_LANGUAGE,
        /** An adult seeks children or material: for the supervisor, not for the queue (H13). */
        ADULT_SEEKING,
        /** A child says it hurt another child (H12). */
        CHILD_HARMED_OTHER,
        /** Insults or tests; triaged like any other (C10). */
        ABUSIVE,
        /** Sounds like a farewell: the question about suicide is asked, and silence after it is an emergency (A16). */
        GOODBYE,
        /** Ends in the middle of a cry for help: silence after it is an emergency (E10). */
        BROKE_OFF,
        /** Nothing came after HIGH or above for so long that a person must know (C6). */
        WENT_SILENT,
        /** Written between 22:00 and 06:00 in Thailand: first among its level, no level more (C14). */
        NIGHT
    }

    public Assessment {
        flags = Set.copyOf(flags);
        reasons = List.copyOf(reasons);
    }

    /** When even the rules failed: every conversation is offered a person (C12). */
    public static Assessment unknown() {
        return new Assessment(RiskLevel.MEDIUM, Category.NONE, false, Set.of(Flag.UNKNOWN),
                List.of(Reason.without("C12")), Double.NaN, "");
    }

    /** The language it seems to be written in when that is not Thai; told by a reason, so that it is kept with it. */
    public Optional<Language> language() {
        return Arrays.stream(Language.values()).filter(Language::isForeign)
                .filter(language -> reasons.contains(Reason.of(language))).findFirst();
    }

    public boolean needsHuman() {
        return level.atLeast(RiskLevel.MEDIUM);
    }
}
