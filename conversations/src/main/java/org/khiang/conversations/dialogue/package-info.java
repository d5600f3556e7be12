/** What the program says to a child: scripts as data, and a function from state and message to the next lines. */
package org.khiang.conversations.dialogue;
