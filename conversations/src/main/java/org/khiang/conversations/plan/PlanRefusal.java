package org.khiang.conversations.plan;

/** A wish about the plan that is not carried out; says why by a code alone. */
public final class PlanRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Code {
        /** Hours that are none: an end before the beginning, two entries for one date, a day without a name. */
        BAD_HOURS,
        /** A turn that ends before it begins, or is longer than anybody can stand. */
        BAD_TIMES,
        /** What is over is not changed any more: it tells what was planned then. */
        TURN_OVER,
        /** Nobody with an account that could do this. */
        NOT_PLANNABLE,
        /** Whoever is on call without an address would be called by nobody. */
        NO_ADDRESS,
        /** Not an address of a mailbox, or not the name of a pager. */
        BAD_ADDRESS,
        /** Somebody else was faster: look again before you change it. */
        PLAN_CHANGED
    }

    private final Code code;

    PlanRefusal(Code code) {
        super(code.name());
        this.code = code;
    }

    /** The reason, for a page to put into words. */
    public Code code() {
        return code;
    }
}
