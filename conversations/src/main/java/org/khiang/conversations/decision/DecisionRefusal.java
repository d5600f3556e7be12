package org.khiang.conversations.decision;

import io.micronaut.core.annotation.Nullable;
import java.util.List;

/** What is not carried out of a decision, a level or a review; says why by codes alone, never by what was written. */
public final class DecisionRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Code {
        UNKNOWN, BAD_CODE, NOT_YOURS, WRONG_ROLE,
        /** Whoever proposed it signs nothing of it, in whichever role or tab. */
        OWN_PROPOSAL,
        FIELD_MISSING, BAD_FIELD, TOO_LONG,
        /** "To be safe" and "policy" alone are no reason (CP-61). */
        EMPTY_REASON,
        /** The adult to be told is the suspected one. */
        FORBIDDEN_ANSWER,
        /** Only in an EMERGENCY, and only what cannot wait, is done before the second signature. */
        NOT_ACT_FIRST, BAD_CONSENT,
        /** A child with any need is never blocked (C10). */
        BLOCK_FORBIDDEN,
        /** Somebody signed or refused it meanwhile. */
        DECIDED,
        /** It was changed meanwhile; nothing of this was written. */
        STALE,
        /** It must be kept: a hold, a report that was made or is due, or a child that is not safe yet (PL-53). */
        LEGAL_HOLD, REPORT_KEPT, TALK_OPEN,
        /** Whoever signs opens nothing for themselves. */
        READER_SIGNS,
        NOT_APPROVED, EXPIRED, COVER, ERASED, NOT_LOWER, NOTHING_CHANGES, LINE_NEEDED, NEEDS_SECOND,
        SOMEONE_WAS_FIRST, OWN_WORK, SCORE_MISSING, BAD_SCORE, QUOTE_MISSING, ALREADY_SCORED
    }

    private final Code code;
    private final String by;
    private final List<String> changed;

    DecisionRefusal(Code code) {
        this(code, null, List.of());
    }

    /** @param changed names of fields, states or levels, never what stands in them */
    DecisionRefusal(Code code, @Nullable String by, List<String> changed) {
        super(code.name());
        this.code = code;
        this.by = by;
        this.changed = List.copyOf(changed);
    }

    static DecisionRefusal field(Code code, String field) {
        return new DecisionRefusal(code, null, List.of(field));
    }

    public Code code() {
        return code;
    }

    /** Who was first; null where it does not matter. */
    public @Nullable String by() {
        return by;
    }

    /** The fields it is about, or what became of it. */
    public List<String> changed() {
        return changed;
    }
}
