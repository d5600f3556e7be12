package org.khiang.conversations.staff;

/** What a counsellor lets be known; a child's wish for a woman or a man is honoured by it (CP-14). */
public enum Gender { WOMAN, MAN, OTHER, UNSAID }
