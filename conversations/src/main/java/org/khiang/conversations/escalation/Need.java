package org.khiang.conversations.escalation;

import io.micronaut.core.annotation.Nullable;
import java.util.Map;
import java.util.Set;
import org.khiang.nlp.Category;
import org.khiang.nlp.RiskLevel;

/** What the queue is told of a child that needs a person. */
public record Need(RiskLevel level, Category category, boolean top, String ageBand, String language,
                   @Nullable String wish) {

    /** What the script's buttons can say; a child's own words never reach the queue, which holds no words. */
    private static final Set<String> LANGUAGES =
            Set.of("ENGLISH", "BURMESE", "LAO", "KHMER", "MALAY", "SIGN", "OTHER");
    private static final Set<String> AGE_BANDS = Set.of("C", "T", "ADULT");
    private static final Set<String> WISHES = Set.of("WOMAN", "MAN", "ANY");

    /** The need as level and known facts tell it (practice: safe-disclosure.md section 7, slots). */
    public static Need of(RiskLevel level, Category category, boolean top, Map<String, String> facts) {
        return new Need(level, category, top, oneOf(AGE_BANDS, facts.get("ageBand"), "UNKNOWN"), language(facts),
                oneOf(WISHES, facts.get("counsellorGenderWish"), null));
    }

    /** The wish, else the code of the language the talk is in: a counsellor who reads it can take the child. */
    private static String language(Map<String, String> facts) {
        String wish = facts.get("languageWish");
        String spoken = facts.getOrDefault("language", "th");
        return wish != null ? oneOf(LANGUAGES, wish, "OTHER") : spoken.matches("[a-z]{2,3}") ? spoken : "OTHER";
    }

    private static @Nullable String oneOf(Set<String> known, @Nullable String told, @Nullable String otherwise) {
        return told != null && known.contains(told) ? told : otherwise;
    }
}
