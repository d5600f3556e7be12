package org.khiang.nlp.text;

/**
 * What cleaning takes away, kept as a sign: a child that stretches a word, laughs or hides it says something by that,
 * and none of it makes a message harmless.
 */
public enum Mark {
    /** Letters or vowels drawn out. */
    ELONGATED,
    LAUGHTER,
    /** Characters nobody sees, such as a zero-width space inside a word. */
    HIDDEN,
    /** Thai and Latin letters in one message. */
    MIXED_SCRIPT,
    /** Thai typed with the keyboard set to English. */
    WRONG_KEYBOARD,
    /** Thai words in Latin letters. */
    ROMANISED,
    /** A word with dots, stars or spaces between its letters. */
    CUT_UP,
    /** A Latin letter where a Thai one of the same look belongs. */
    LOOK_ALIKE,
    /** A word with its sounds swapped. */
    SPOONERISM,
    /** The same emoji, or its like, over and over. */
    REPEATED_EMOJI
}
