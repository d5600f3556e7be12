package org.khiang.conversations;

import io.micronaut.core.annotation.Nullable;
import java.util.Optional;

/**
 * Whether what a counsellor asked for was done; a refusal is an answer, not an error.
 *
 * @param why null when it was done
 * @param by  who was first, for {@link Why#SOMEONE_WAS_FIRST}
 */
public record Verdict(@Nullable Why why, @Nullable String by) {
    public static final Verdict DONE = new Verdict(null, null);

    /** Reasons to refuse. */
    public enum Why {
        SOMEONE_WAS_FIRST, NOT_HEAD, NOT_YOURS, NOT_READ, COVER, EMPTY, TOO_LONG, CONTACT, BAD_CODE,
        /** The child's message that was to be shown is not there, or cannot be shown. */
        NO_QUOTE,
        /** It is still the suggestion, word for word: said again with "sure" it goes out (CP-30). */
        AS_SUGGESTED,
        /** Somebody else uses the phone: said again with "sure" it goes out (CP-34). */
        SHARED,
        /** Only a line that LINE did not take is tried again. */
        NOT_FAILED,
        /** The screen is locked (CP-01). */
        LOCKED,
        /** The bot cannot go on from there. */
        BAD_STATE,
        /** A field of the hand-over sheet is empty. */
        SHEET,
        /** The next step of the sheet lies in the past. */
        PAST,
        /** Whoever is asked is not on shift. */
        NOT_THERE,
        /** Somebody is being asked already. */
        ASKED,
        /** It has been settled meanwhile. */
        TOO_LATE,
        /** A reason of five letters or more is asked for. */
        REASON_NEEDED,
        /** Whoever steps into a talk listens to it first, and anew when it changed hands. */
        NOT_LISTENING,
        /** Nobody talks with the child at this moment. */
        NO_HOLDER,
        /** No colleague is free to be consulted. */
        NOBODY_FREE,
        /** Nobody is beside the talk who could hear a whisper. */
        NOBODY_BESIDE,
        /** No supervisor is at the board. */
        NO_SUPERVISOR,
        /** What a closing lacks (CP-102). */
        OPEN_PROMISE, LEVEL_NOT_REVIEWED, FOLLOW_UP_OPEN, FOLLOW_UP_MISSING, DOOR_NOT_EXPLAINED, NEEDS_SUPERVISOR,
        NO_TRIES, NOT_ASKED_FOR,
        /** A grave talk ends only with a decision on the report to the authorities, signed by two (PL-80). */
        STATUTORY_DECISION_MISSING,
        /** It was decided to report, and nobody has noted yet that it was done. */
        STATUTORY_NOTICE_OPEN,
        /** Those of {@link org.khiang.conversations.offer.Hindrance}. */
        OFF_SHIFT, BREAK, LOAD, LIMIT, SHIFT_END, UNCERTIFIED, INVOLVED, OFFERED,
        /** Those of {@link org.khiang.conversations.shift.ShiftRefusal}. */
        WEEK, NIGHTS, NO_BREAK, WAIVED
    }

    static Verdict of(Optional<? extends Enum<?>> why) {
        return why.map(code -> no(Why.valueOf(code.name()))).orElse(DONE);
    }

    /** A refusal for this reason. */
    public static Verdict no(Why why) {
        return new Verdict(why, null);
    }

    public boolean done() {
        return why == null;
    }
}
