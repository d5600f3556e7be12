package org.khiang.conversations.referral;

/** Something about a referral that is not done; says why by a code alone, never by what was written. */
public final class ReferralRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Code {
        /** There is none, or not for this person: nobody learns which. */
        NOT_FOUND,
        /** Somebody wrote another version meanwhile. */
        STALE,
        /** It has left the house; another receiver needs a brief of its own. */
        SENT_ALREADY,
        NOT_NEXT, NOT_CHECKED, INCOMPLETE,
        /** Who wrote it does not also approve it. */
        SAME_PERSON,
        NOT_SUPERVISOR,
        /** The child did not agree, and no decision of two people says that it is told all the same (CP-60). */
        DECISION_MISSING,
        BAD_HOW, BAD_ANSWER, NAME_NEEDED, NO_REASON, NOTE_NEEDED, TIME_NEEDED, LONG_SENTENCE,
        /** A quote may only be a line that the child wrote in this talk. */
        NOT_SAID,
        /** The child took back a line that is quoted. */
        UNSENT_LINE,
        /** Our own sentences hold no opinion on whether it is true (CP-63). */
        BAD_WORDS,
        /** The child's screen may be seen by somebody else. */
        NOT_PRIVATE,
        ERASED,
        BAD_RECEIVER, BAD_KEY, NO_KEY,
        /** The key is not the one that a second person confirmed. */
        KEY_CHANGED,
        WRONG_FINGERPRINT, NO_FILE
    }

    private final Code code;

    ReferralRefusal(Code code) {
        super(code.name());
        this.code = code;
    }

    /** The reason, for a page to put into words. */
    public Code code() {
        return code;
    }
}
