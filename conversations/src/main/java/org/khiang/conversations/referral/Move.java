package org.khiang.conversations.referral;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;
import org.khiang.conversations.referral.ReferralRefusal.Code;

/**
 * One step of a referral as somebody reports it.
 *
 * @param how        PHONE, IN_PERSON, ENCRYPTED_FILE, SECURE_PORTAL or ON_PAPER: by LINE or plain mail nothing is sent
 * @param name       who at the receiver's
 * @param reference  the receiver's own number for it
 * @param meetsAt    when the child is expected
 * @param wishesKept YES, PARTLY, NO or UNKNOWN: whether the child's wishes were followed
 */
@Serdeable
public record Move(State to, @Nullable String how, @Nullable String name, @Nullable String reference,
                   @Nullable String reason, @Nullable String note, @Nullable Instant meetsAt,
                   @Nullable String wishesKept) {
    private static final Set<String> WAYS =
            Set.of("PHONE", "IN_PERSON", "ENCRYPTED_FILE", "SECURE_PORTAL", "ON_PAPER");
    private static final Set<String> REASONS = Set.of("POLICE_REFUSED", "DAILY_RECORD_ONLY", "NO_ROOM", "OUT_OF_AREA",
            "NOT_THEIRS", "CHILD_DECLINED", "OTHER");
    private static final Set<String> ANSWERS = Set.of("YES", "PARTLY", "NO", "UNKNOWN");

    static Move to(State state) {
        return new Move(state, null, null, null, null, null, null, null);
    }

    /** What a step must say to be understood later.
     *
     * @throws ReferralRefusal BAD_HOW, NAME_NEEDED, TIME_NEEDED, NO_REASON, NOTE_NEEDED, BAD_ANSWER or LONG_SENTENCE
     */
    void check() {
        if (Stream.of(name, reference, note).anyMatch(text -> text != null && text.length() > Ours.LONGEST)) {
            throw new ReferralRefusal(Code.LONG_SENTENCE);
        }
        switch (to) {
            case SENT -> require(how != null && WAYS.contains(how), Code.BAD_HOW);
            case RECEIVED -> require(!blank(name), Code.NAME_NEEDED);
            case APPOINTED -> require(meetsAt != null, Code.TIME_NEEDED);
            case SERVED -> require(wishesKept != null && ANSWERS.contains(wishesKept), Code.BAD_ANSWER);
            case REFUSED -> {
                require(reason != null && REASONS.contains(reason), Code.NO_REASON);
                require(!reason.equals("OTHER") || !blank(note), Code.NOTE_NEEDED);
            }
            case DRAFT, APPROVED, NO_ANSWER -> { }
        }
    }

    /** The police took no report: both happen, and a supervisor asks why (CP-94). */
    boolean alarming() {
        return "POLICE_REFUSED".equals(reason) || "DAILY_RECORD_ONLY".equals(reason);
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static void require(boolean met, Code otherwise) {
        if (!met) {
            throw new ReferralRefusal(otherwise);
        }
    }

    @Override
    public String toString() {
        return "move to " + to;
    }
}
