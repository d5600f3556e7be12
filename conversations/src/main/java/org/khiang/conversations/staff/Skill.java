package org.khiang.conversations.staff;

/** What a counsellor has learnt beyond the common; a closed list, so that an offer can go by it (CP-11). */
public enum Skill { LGBTQ, DISABILITY, SIGN, IMAGES, SUICIDE }
