package org.khiang.conversations.referral;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.khiang.conversations.referral.ReferralRefusal.Code;

/**
 * What the child said to being passed on, and on which ground of law it is done (PL-01).
 *
 * @param informed whether it was told before, will be told after, or cannot be told
 * @param grounds  codes of {@link Law}
 */
@Serdeable
public record Consent(State state, @Nullable Instant at, Informed informed, List<String> grounds) {

    /** The child's answer; agreement is asked for, but help in danger does not hang on it. */
    public enum State { UNKNOWN, AGREED, AGREED_IN_PART, NOT_ASKED, COULD_NOT_BE_ASKED, DISAGREED }

    /** When the child learns of it. */
    public enum Informed { UNKNOWN, BEFORE, AFTER, NOT }

    static Consent none() {
        return new Consent(State.UNKNOWN, null, Informed.UNKNOWN, List.of());
    }

    /** @throws ReferralRefusal BAD_ANSWER for a ground that is not in the list */
    void check() {
        if (state == null || informed == null || grounds == null || grounds.stream().anyMatch(Law::unknown)) {
            throw new ReferralRefusal(Code.BAD_ANSWER);
        }
    }

    /** Nothing is passed on before the form was thought through. */
    boolean complete() {
        return state != State.UNKNOWN && informed != Informed.UNKNOWN && !grounds.isEmpty();
    }
}
