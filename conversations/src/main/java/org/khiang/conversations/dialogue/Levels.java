package org.khiang.conversations.dialogue;

import java.util.Arrays;

import org.khiang.nlp.RiskLevel;

/** Levels as a script writes them. */
final class Levels {
    private Levels() {
    }

    /** The level of that name, NONE when none is written. */
    static RiskLevel read(String name, Entry entry) {
        if (name == null) {
            return RiskLevel.NONE;
        }
        return Arrays.stream(RiskLevel.values()).filter(level -> level.name().equals(name)).findFirst()
                .orElseThrow(() -> entry.broken("unknown level " + name));
    }
}
