package org.khiang.conversations.record;

import io.micronaut.serde.annotation.Serdeable;

/**
 * What a counsellor states when a case ends (CP-102).
 *
 * @param levelReviewed   somebody looked again at how urgent it is
 * @param followUpRefused the child wants nobody to ask after it; a check that was done is known and needs no word
 * @param doorExplained   the child knows how to come back
 */
@Serdeable
public record Closing(String code, boolean levelReviewed, boolean followUpRefused, boolean doorExplained) {
    /** A code and nothing more, as it is enough for a worry. */
    public static Closing with(String code) {
        return new Closing(code, false, false, false);
    }
}
