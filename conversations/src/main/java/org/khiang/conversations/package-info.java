/**
 * The words of the trade. {@link org.khiang.conversations.Conversations} is the door for what a child does,
 * {@link org.khiang.conversations.Desk} for what a counsellor does, {@link org.khiang.conversations.Board} for
 * supervisors; {@link org.khiang.conversations.Outbox} is where a channel takes what is to be said.
 */
package org.khiang.conversations;
