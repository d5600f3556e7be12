/** The doors to opening hours, the plan of shifts and of being on call, and the table of who may do what. */
package org.khiang.console.plan;
