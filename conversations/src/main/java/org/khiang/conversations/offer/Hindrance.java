package org.khiang.conversations.offer;

/** Why a counsellor must not be given a child now, whoever asks for it. */
public enum Hindrance {
    /** Not on shift, or at a pause of their own choice. */
    OFF_SHIFT,
    /** At a break after a grave talk or after two hours of work (CP-122). */
    BREAK,
    /** One EMERGENCY, or two HIGH, or three talks are enough (CP-13). */
    LOAD,
    /** Four grave talks in this shift, or six hours of talking (CP-123). */
    LIMIT,
    /** An EMERGENCY in the last twenty minutes of the shift (CP-123). */
    SHIFT_END,
    /** An EMERGENCY before certification (CP-127). */
    UNCERTIFIED,
    /** Involved with this child (CP-02). */
    INVOLVED,
    /** Offered to somebody else at this moment. */
    OFFERED,
    /** Somebody more urgent is theirs to take first (CP-10). */
    NOT_HEAD
}
