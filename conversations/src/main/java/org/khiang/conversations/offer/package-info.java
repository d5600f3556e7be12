/** Which child is offered to which counsellor (practice: console-practice.md section 2). */
package org.khiang.conversations.offer;
