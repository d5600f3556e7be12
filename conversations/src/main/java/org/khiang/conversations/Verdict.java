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
        /** A grave talk ends only with a decision on the report to the authorities, signed by two (PL-80). */
        STATUTORY_DECISION_MISSING,
        /** It was decided to report, and nobody has noted yet that it was done. */
        STATUTORY_NOTICE_OPEN }

    static Verdict no(Why why) {
        return new Verdict(why, null);
    }

    public boolean done() {
        return why == null;
    }
}
