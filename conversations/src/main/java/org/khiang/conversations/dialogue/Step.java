package org.khiang.conversations.dialogue;

/** One decision in the fixed order of {@link Dialogue}: answers the burst, or leaves it to the next. */
interface Step {

    /** True when the draft now holds the whole answer. */
    boolean answers(Draft draft);
}
