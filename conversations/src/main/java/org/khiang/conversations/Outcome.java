package org.khiang.conversations;

/** How an attempt to reach LINE ended. */
public enum Outcome {
    /** LINE took it. */
    TAKEN,
    /** LINE said that the reply token is used or too old. */
    TOKEN_REFUSED,
    /** LINE would not show the child's message above the line. */
    QUOTE_REFUSED,
    /** LINE said no, and trying again would not help. */
    REFUSED,
    /** LINE said for certain that it did not take it now (429). */
    NOT_NOW,
    /** Nobody knows whether LINE took it: time-out, broken line, 5xx. */
    UNKNOWN
}
