/** When somebody is there: opening hours, the plan of shifts, who is called at night. It holds nothing of a child. */
package org.khiang.conversations.plan;
