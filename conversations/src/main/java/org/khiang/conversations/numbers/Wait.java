package org.khiang.conversations.numbers;

import io.micronaut.core.annotation.Nullable;

/**
 * One time a person was called for.
 *
 * @param level         the level at which the child waited
 * @param waitedSeconds until a person was there; null when none came
 * @param targetSeconds in which a person should be there
 */
public record Wait(String level, Outcome outcome, @Nullable Integer waitedSeconds, int targetSeconds) {

    /** What became of it; LEFT: the child went, or it was ended, before a person came. */
    public enum Outcome { REACHED, LEFT, WAITING }
}
