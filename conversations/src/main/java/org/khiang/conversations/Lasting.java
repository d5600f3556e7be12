package org.khiang.conversations;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What stays true of a child from one session to the next, and so is not asked again (P4). */
final class Lasting {
    private static final String RETURNS = "returnCount";
    /** Of the child itself. */
    private static final Set<String> CHILD = Set.of("ageBand", "languageWish", "language",
            "languageChosen", "secretWord", "province", "platform",
            "trustedAdult", "offenderAccess", "offenderRelation", "reporterRole", "subject", "officerGenderWish",
            "companionWish", "counsellorGenderWish", "safeContactWindow", "followUpConsent", "followUpDate",
            "pingsSent", "takeoverSuspected");
    /** Of what it told, while that is not settled. */
    private static final Set<String> CASE = Set.of("storyHeard", "listened", "listenedLight", "kindButton",
            "childWish", "ongoing", "recency", "medicalWindow", "spread", "deadline", "deadlineBy", "meetingWhen",
            "paid", "hasSafePlace", "si", "siPlanOrMeans");
    /** A question that was passed over may be asked another day. */
    private static final Set<String> NO_ANSWER = Set.of("SKIPPED", "UNKNOWN", "UNSURE", "UNANSWERED", "DECLINED");

    private Lasting() {
    }

    /** The facts a new session begins with. */
    static Map<String, Facts.Told> of(Map<String, Facts.Told> before, boolean unfinished, Instant now) {
        Map<String, Facts.Told> lasting = new LinkedHashMap<>();
        before.forEach((slot, told) -> {
            boolean stays = CHILD.contains(slot) || unfinished && CASE.contains(slot);
            if (stays && !NO_ANSWER.contains(told.value())) {
                lasting.put(slot, told);
            }
        });
        lasting.put(RETURNS, new Facts.Told(String.valueOf(returns(before.get(RETURNS)) + 1), now, null));
        return lasting;
    }

    private static int returns(Facts.Told before) {
        return before == null ? 0 : Integer.parseInt(before.value());
    }
}
