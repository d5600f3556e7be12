package org.khiang.conversations.decision;

/** What a review looks at (CP-111), each from 0 (harmful) to 3 (excellent). */
public enum Rubric {
    /** Safety first. */
    R1(true),
    /** Warm, believing stance. */
    R2(false),
    /** No leading. */
    R3(true),
    /** Told once. */
    R4(false),
    /** Minimal facts. */
    R5(false),
    /** Honest limits. */
    R6(true),
    /** The child's wish leads. */
    R7(false),
    /** Language. */
    R8(false),
    /** Evidence and media. */
    R9(true),
    /** Plan and referral. */
    R10(false),
    /** Ending. */
    R11(false),
    /** Record. */
    R12(false);

    static final int MOST = 3;
    /** Harm here is talked about the same day, and the child is looked after; it is never left out of a review. */
    final boolean grave;

    Rubric(boolean grave) {
        this.grave = grave;
    }
}
