package org.khiang.conversations.dialogue;

/**
 * Which line of the script was said, so that a sentence can be found again after the wording has changed.
 *
 * @param state   the state whose line it is, or the name of a short line
 * @param wording version of the file it stood in: see {@link Edition}
 */
public record ScriptLine(String state, String wording) {
}
