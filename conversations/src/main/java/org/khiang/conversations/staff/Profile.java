package org.khiang.conversations.staff;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * What a counsellor brings along.
 *
 * @param languages ISO codes
 * @param certified may be offered an EMERGENCY (CP-127)
 */
@Serdeable
public record Profile(Gender gender, List<String> languages, List<Skill> skills, boolean certified) {
    /** Who is new: speaks Thai, and nothing else is known or trusted yet. */
    public static final Profile NEW = new Profile(Gender.UNSAID, List.of("th"), List.of(), false);

    public Profile {
        languages = List.copyOf(languages);
        skills = List.copyOf(skills);
    }
}
