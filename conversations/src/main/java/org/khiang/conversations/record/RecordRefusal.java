package org.khiang.conversations.record;

/** The record does not do what was asked; it carries a code and nothing of what was written. */
public final class RecordRefusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Why not. */
    public enum Code {
        /** No such thing, or not this person's: the answer is the same, so that nobody learns what exists. */
        NOT_YOURS,
        BAD_FIELD, BAD_QUOTE, BAD_ANSWER, BAD_CODE, TOO_LONG, EMPTY, REASON_NEEDED,
        /** The words were erased; nothing more is written about them. */
        ERASED,
        /** The moment has gone by. */
        PAST,
        NO_CONSENT, OUTSIDE_WINDOW,
        /** Somebody may see the child's screen. */
        WATCHED,
        /** It was settled before. */
        SETTLED,
        PLAN_NOT_REVIEWED,
        /** Nobody signs for what they do themselves. */
        OWN_HALF
    }

    private final Code code;

    RecordRefusal(Code code) {
        super(code.name());
        this.code = code;
    }

    public Code code() {
        return code;
    }
}
