package org.khiang.conversations.dialogue;

/** Whose voice a turn is; a person's own words never come from the dialogue. */
public enum Speaker {
    BOT,
    /** The closed list that may appear while a person holds the talk: joining, leaving, delay, cover, danger, media. */
    SYSTEM
}
