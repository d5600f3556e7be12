/** The record room of the console: case note, safety plan, promises, checks, closing, and the calendar of all that. */
package org.khiang.console.record;
