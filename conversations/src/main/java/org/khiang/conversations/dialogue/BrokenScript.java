package org.khiang.conversations.dialogue;

/** A dialogue file cannot be used; the message names the file, the line and, where there is one, the state. */
public class BrokenScript extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    BrokenScript(String where, String fault) {
        super("dialogue script " + where + ": " + fault);
    }
}
