package org.khiang.conversations;

/** How much of a talk somebody may follow who does not hold it. */
public enum Ear {
    NONE,
    /** The one-screen picture without the chat: who is consulted needs no more (CP-41). */
    PICTURE,
    LINES
}
