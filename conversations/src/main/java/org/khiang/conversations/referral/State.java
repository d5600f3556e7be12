package org.khiang.conversations.referral;

import java.util.Set;

/** Where a referral stands (CP-94); a step that is not in the list is not taken by anybody. */
public enum State {
    /** Being written; whatever is changed in an approved brief brings it back here. */
    DRAFT,
    /** A second person agreed that this version leaves the house. */
    APPROVED,
    SENT,
    /** The receiver confirmed by name and time. */
    RECEIVED,
    /** The child has a time and a place. */
    APPOINTED,
    /** The service began. */
    SERVED,
    /** The receiver will not or cannot; the reason says why. */
    REFUSED,
    /** The receiver is silent for longer than the level allows. */
    NO_ANSWER;

    /** What may follow. */
    public Set<State> next() {
        return switch (this) {
            case DRAFT -> Set.of(APPROVED);
            case APPROVED -> Set.of(SENT, DRAFT);
            case SENT -> Set.of(RECEIVED, REFUSED, NO_ANSWER);
            case RECEIVED -> Set.of(APPOINTED, REFUSED, NO_ANSWER);
            case APPOINTED -> Set.of(SERVED, REFUSED, NO_ANSWER);
            case NO_ANSWER -> Set.of(SENT, RECEIVED, REFUSED);
            case SERVED, REFUSED -> Set.of();
        };
    }

    /** True while its words may still be changed: nobody outside has read them. */
    boolean atHome() {
        return this == DRAFT || this == APPROVED;
    }
}
