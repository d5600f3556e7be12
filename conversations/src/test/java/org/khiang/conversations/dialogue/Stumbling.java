package org.khiang.conversations.dialogue;

/** A dialogue that fails where it makes a salt: when a child chooses a secret word. */
public final class Stumbling {
    private Stumbling() {
    }

    public static Dialogue over(Script script) {
        return new Dialogue(script, () -> {
            throw new IllegalStateException("no salt, and the words of a child");
        });
    }
}
