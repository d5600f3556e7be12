/** Calling people who sit at no console when a child waits too long (practice: triage.md section 7, CP-15). */
package org.khiang.conversations.oncall;
