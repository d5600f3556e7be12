package org.khiang.conversations;

import io.micronaut.core.annotation.Nullable;

/**
 * Whether what a counsellor asked for was done; a refusal is an answer, not an error.
 *
 * @param why null when it was done
 * @param by  who was first, for {@link Why#SOMEONE_WAS_FIRST}
 */
public record Verdict(@Nullable Why why, @Nullable String by) {
    static final Verdict DONE = new Verdict(null, null);

    /** Reasons to refuse. */
    public enum Why { SOMEONE_WAS_FIRST, NOT_HEAD, NOT_YOURS, NOT_READ, COVER, EMPTY, TOO_LONG, CONTACT, BAD_CODE,
        /** The child's message that was to be shown is not there, or cannot be shown. */
        NO_QUOTE,
        /** It is still the suggestion, word for word: said again with "sure" it goes out (CP-30). */
        AS_SUGGESTED,
        /** Somebody else uses the phone: said again with "sure" it goes out (CP-34). */
        SHARED,
        /** Only a line that LINE did not take is tried again. */
        NOT_FAILED,
        /** The screen is locked (CP-01). */
        LOCKED }

    static Verdict no(Why why) {
        return new Verdict(why, null);
    }

    public boolean done() {
        return why == null;
    }
}
