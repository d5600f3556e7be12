package org.khiang.conversations.decision;

import java.util.Arrays;
import java.util.List;

/** Why a person changes a level (triage.md section 3). "Far away", "long ago" and "I am fine now" are none of them. */
public enum LevelReason {
    /** The danger has passed, and the child said so in its own words. */
    DANGER_PASSED(-1, true, false),
    /** A protective adult is with the child. */
    PROTECTIVE_ADULT(-1, false, false),
    /** It was read as what it is not. */
    MISREAD(-1, true, true),
    /** A story or homework. */
    FICTION(-1, true, true),
    /** It is more urgent than it was read. */
    MISSED(1, true, true),
    /** It is about something else. */
    KIND(0, true, true);

    /** Which way the level goes with it: down, nowhere or up. */
    final int way;
    /** Whether the child's line must be named that shows it. */
    final boolean needsLine;
    /** Whether triage read the line wrongly and may learn from it. */
    final boolean teaches;

    LevelReason(int way, boolean needsLine, boolean teaches) {
        this.way = way;
        this.needsLine = needsLine;
        this.teaches = teaches;
    }

    static List<String> teaching() {
        return Arrays.stream(values()).filter(reason -> reason.teaches).map(Enum::name).toList();
    }
}
