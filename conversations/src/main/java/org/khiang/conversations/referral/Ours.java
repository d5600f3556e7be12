package org.khiang.conversations.referral;

/** Places of a brief where staff may write a sentence of their own; a child's words are quoted, never written. */
public enum Ours {
    /** Danger now, beyond what the slots say. */
    DANGER,
    /** When and how the child can be reached safely. */
    WINDOW,
    /** Who must not know yet. */
    MUST_NOT_KNOW,
    /** Whom the child wants beside it. */
    COMPANION,
    /** Where it wants to be met. */
    PLACE,
    /** What it does not want. */
    NOT_WANTED,
    FACTS, NOT_KNOWN, EVIDENCE, HEALTH, PROMISES,
    /** What the child said to being passed on. */
    CONSENT,
    /** How we are reached for 24 hours. */
    CONTACT;

    /** Longest sentence, in UTF-16 units. */
    static final int LONGEST = 500;
}
