/**
 * The case record: what staff write about a child, promise it and plan with it (console-practice.md sections 6, 7, 9).
 * Everything written is sealed with the key of the talk it is about, so that erasing the talk erases it too.
 */
package org.khiang.conversations.record;
