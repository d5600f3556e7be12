/** Decisions that take two people, levels that people change, and the review of finished work. */
package org.khiang.conversations.decision;
