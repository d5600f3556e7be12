package org.khiang.conversations.staff;

/** An order about an account that is not carried out; says why by a code alone, never by what was typed. */
public final class StaffRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Code {
        BAD_LOGIN, BAD_NAME, BAD_PROFILE, LOGIN_TAKEN, UNKNOWN, NOT_ACTIVE,
        /** Without an administrator nobody could close an account that fell into wrong hands. */
        LAST_ADMIN,
        /** Nobody gives themselves another role. */
        OWN_ROLE,
        /** It is the role they have. */
        SAME_ROLE,
        /** What somebody may do is never changed without saying why. */
        REASON_NEEDED
    }

    private final Code code;

    StaffRefusal(Code code) {
        super(code.name());
        this.code = code;
    }

    /** The reason, for a page to put into words. */
    public Code code() {
        return code;
    }
}
