package org.khiang.conversations.suggestion;

import java.util.List;

/**
 * Where a talk stands when a counsellor looks for words.
 *
 * @param state    dialogue state that the child saw last
 * @param band     C, T, ADULT or UNKNOWN
 * @param category what the child tells of
 * @param language language of the talk, such as "th"
 * @param wish     an open wish for a WOMAN or a MAN, else empty
 * @param moments  parts of a talk that matter now, the first before the others
 */
public record Occasion(String state, String band, String category, String language, String wish,
                       List<String> moments) {
}
