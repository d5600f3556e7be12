/** What must not be said to a child, by bot or counsellor (practice: safe-disclosure.md section 8). */
package org.khiang.conversations.speech;
