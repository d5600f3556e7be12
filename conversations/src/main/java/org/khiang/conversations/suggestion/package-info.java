/** Lines offered to a counsellor who looks for words (CP-30); they know nothing of talks or of people. */
package org.khiang.conversations.suggestion;
