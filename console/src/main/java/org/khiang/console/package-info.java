/** What staff see and do in a browser, and what keeps strangers out of it. */
package org.khiang.console;
