package org.khiang.conversations;

import io.micronaut.core.annotation.Nullable;

/**
 * Whether what a counsellor asked for was done; a refusal is an answer, not an error.
 *
 * @param why null when it was done
 * @param by  who was first, for {@link Why#SOMEONE_WAS_FIRST}
 */
public record Verdict(@Nullable Why why, @Nullable String by) {
    public static final Verdict DONE = new Verdict(null, null);

    /** Reasons to refuse; the last row is what a closing lacks (CP-102). */
    public enum Why {
        SOMEONE_WAS_FIRST, NOT_HEAD, NOT_YOURS, NOT_READ, COVER, EMPTY, TOO_LONG, CONTACT, BAD_CODE,
        OPEN_PROMISE, LEVEL_NOT_REVIEWED, FOLLOW_UP_OPEN, FOLLOW_UP_MISSING, DOOR_NOT_EXPLAINED, NEEDS_SUPERVISOR,
        NO_TRIES, NOT_ASKED_FOR
    }

    /** A refusal for this reason. */
    public static Verdict no(Why why) {
        return new Verdict(why, null);
    }

    public boolean done() {
        return why == null;
    }
}
