package org.khiang.conversations.dialogue;

/**
 * Asks to be called back with {@link Dialogue#onTimer}; a later timer of the same name replaces an earlier one.
 *
 * @param seconds from the moment the turn is sent
 * @param untilTheChildWrites whether the child's next message makes it void
 */
public record Timer(String name, int seconds, boolean untilTheChildWrites) {
    public static final String WAIT_LONG = "WAIT_LONG";
    static final String SELF_HARM_NOW = "SELF_HARM_NOW";
    static final String DANGER = "DANGER";
    static final String SILENT = "SILENT";
}
