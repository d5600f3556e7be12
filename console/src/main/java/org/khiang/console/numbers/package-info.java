/** The room of the figures: what supervisors and analysts may read of all talks together. */
package org.khiang.console.numbers;
