/**
 * Told once: what is passed on of a child to those outside who can help, by whose decision, and what became of it
 * (console-practice.md section 8). Everything written here is sealed with the key of the talk it is about.
 */
package org.khiang.conversations.referral;
