/** The doors to decisions, levels and reviews: whose they are is checked behind them, by the noun. */
package org.khiang.console.decision;
