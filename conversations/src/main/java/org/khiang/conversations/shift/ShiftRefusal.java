package org.khiang.conversations.shift;

/** Why a choice about one's own shift is not carried out. */
public enum ShiftRefusal {
    /** Five shifts in seven days are enough. */
    WEEK,
    /** Nobody works two nights in a row. */
    NIGHTS,
    /** Nobody is on shift, so there is nothing to pause, plan or waive. */
    OFF_SHIFT,
    /** There is no break now. */
    NO_BREAK,
    /** One break of this shift was done without already; another only a supervisor could allow (CP-122). */
    WAIVED,
    /** It is none of the choices there are. */
    BAD_CODE
}
