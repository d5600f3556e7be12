/** Figures for those who answer for the helpline: counted from closed codes, small cells hidden (CP-130, CP-131). */
package org.khiang.conversations.numbers;
