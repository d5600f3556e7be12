package org.khiang.conversations.decision;

import io.micronaut.core.annotation.Nullable;
import java.util.Map;
import java.util.UUID;
import org.khiang.nlp.Category;
import org.khiang.nlp.RiskLevel;

/**
 * How urgent a person finds a talk, and what it is about.
 *
 * @param from     the level the form was filled in for; another one now makes it stale
 * @param category what it is about; null where that stays
 * @param line     the child's line that shows it
 */
public record LevelWish(RiskLevel from, RiskLevel level, @Nullable Category category, LevelReason reason, String words,
                        @Nullable UUID line) {

    static LevelWish of(Map<String, String> form) {
        return new LevelWish(RiskLevel.EMERGENCY, RiskLevel.valueOf(form.get("toLevel")),
                form.containsKey("toCategory") ? Category.valueOf(form.get("toCategory")) : null,
                LevelReason.valueOf(form.get("lowerReason")), form.get("why"),
                form.containsKey("line") ? UUID.fromString(form.get("line")) : null);
    }

    /**
     * By the names of its parts, without why yet.
     *
     * @throws IllegalArgumentException when a name is none
     * @throws NullPointerException     when a name is missing
     */
    public static LevelWish read(String from, String level, @Nullable String category, String reason) {
        return new LevelWish(RiskLevel.valueOf(from), RiskLevel.valueOf(level),
                category == null || category.isBlank() ? null : Category.valueOf(category),
                LevelReason.valueOf(reason), "", null);
    }

    /** The same with why, and with the child's line that shows it. */
    public LevelWish because(@Nullable String why, @Nullable UUID shownBy) {
        return new LevelWish(from, level, category, reason, why == null ? "" : why, shownBy);
    }

    @Override
    public String toString() {
        return "wish for level " + level;
    }
}
