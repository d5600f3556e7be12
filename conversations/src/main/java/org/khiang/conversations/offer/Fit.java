package org.khiang.conversations.offer;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khiang.conversations.escalation.Escalation;
import org.khiang.conversations.staff.Gender;
import org.khiang.conversations.staff.Skill;
import org.khiang.nlp.Category;
import org.khiang.nlp.RiskLevel;

/** How well a counsellor and a child go together: wish, language, skills and load (CP-11, CP-14). */
final class Fit {
    private static final Map<String, String> CODES = Map.of("ENGLISH", "en", "BURMESE", "my", "LAO", "lo",
            "KHMER", "km", "MALAY", "ms");
    private static final Set<Category> IMAGES = Set.of(Category.SEXTORTION, Category.IMAGE_SHARED);
    private static final Set<Category> DESPAIR = Set.of(Category.SELF_HARM, Category.DISTRESS);

    private Fit() {
    }

    /** True when nothing the child asked for, and nothing the counsellor asked for, is passed over. */
    static boolean suits(Colleague colleague, Escalation child) {
        boolean alone = child.level() != RiskLevel.EMERGENCY || colleague.weight() == 0;
        return alone && colleague.guided() && wish(colleague.profile().gender(), child.wish())
                && speaks(colleague, child.language()) && offerable(colleague, child);
    }

    /** False for what somebody wants to hear nothing about today: such a child is not offered, whoever waits. */
    static boolean offerable(Colleague colleague, Escalation child) {
        return !colleague.skips().contains(child.category());
    }

    /** The best first: who learnt about it, who holds least, who waited longest for a child. */
    static Comparator<Colleague> best(Escalation child) {
        return Comparator.comparing((Colleague one) -> !skilled(one, child.category()))
                .thenComparing(Colleague::weight).thenComparing(Colleague::idleSince)
                .thenComparing(one -> one.shift().beganAt()).thenComparing(Colleague::id);
    }

    /** Whether a wish for a woman or a man is met; no wish always is. */
    static boolean wish(Gender gender, String wish) {
        return wish == null || wish.equals("ANY") || wish.equals(gender.name());
    }

    private static boolean speaks(Colleague colleague, String language) {
        if (language.equals("SIGN")) {
            return colleague.profile().skills().contains(Skill.SIGN);
        }
        List<String> known = colleague.profile().languages();
        return language.equals("OTHER") || known.contains(CODES.getOrDefault(language, language));
    }

    private static boolean skilled(Colleague colleague, Category category) {
        List<Skill> skills = colleague.profile().skills();
        return IMAGES.contains(category) && skills.contains(Skill.IMAGES)
                || DESPAIR.contains(category) && skills.contains(Skill.SUICIDE);
    }
}
