package org.khiang.conversations;

/** Who speaks; no voice ever speaks as another. */
public enum Voice {
    CHILD, BOT,
    /** A closed list: a person joins, changes, leaves, is delayed; cover; danger; media. */
    SYSTEM, STAFF
}
