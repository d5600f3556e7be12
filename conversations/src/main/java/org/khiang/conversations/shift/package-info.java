/** When a counsellor works, rests and has worked enough (practice: console-practice.md section 11). */
package org.khiang.conversations.shift;
