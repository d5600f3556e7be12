package org.khiang.conversations;

/** How a talk left the hands of whoever held it; each is worded for the one who lost it. */
public enum Loss {
    /** Given back to the bot. */
    HANDED_BACK,
    /** Ended with a closing code. */
    CLOSED,
    /** A colleague took it over, with the sheet. */
    TRANSFERRED,
    /** A supervisor stepped in and talks with the child. */
    TAKEN_OVER,
    /** A supervisor gave it back to the bot. */
    STOPPED,
    /** Its counsellor was out of reach: it waits in the queue again. */
    TAKEN_BACK,
    /** The supervisors hold it. */
    KEPT,
    /** Its counsellor knows somebody in it (CP-02). */
    CONFLICT,
    /** The account of its counsellor was closed. */
    ACCOUNT
}
