package org.khiang.conversations.dialogue;

/**
 * Asks to be called back with {@link Dialogue#onTimer}; a later timer of the same name replaces an earlier one.
 *
 * @param seconds from the moment the turn is sent
 * @param untilTheChildWrites whether the child's next message makes it void
 */
public record Timer(String name, int seconds, boolean untilTheChildWrites) {
    public static final String WAIT_LONG = "WAIT_LONG";
    /** C6: a child in danger has fallen silent; staff are told, the child is not written to. */
    public static final String SILENCE = "SILENCE";
    /** C3: the one question about safety stays unanswered. */
    static final String UNANSWERED = "UNANSWERED";
    static final String SELF_HARM_NOW = "SELF_HARM_NOW";
    static final String DANGER = "DANGER";
    public static final String SILENT = "SILENT";
}
