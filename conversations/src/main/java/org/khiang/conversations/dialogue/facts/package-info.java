/** Facts that a child tells in passing, so that no question is asked whose answer was already given (P4). */
package org.khiang.conversations.dialogue.facts;
