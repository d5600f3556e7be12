package org.khiang.conversations.referral;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.khiang.conversations.Picture;

/**
 * What is told once, in the order in which it helps a child first (CP-91). Facts carry where and when they were told,
 * quotes are the child's lines as they stand, and {@code ours} are our own sentences. No id of LINE is in it.
 *
 * @param form    which form of brief this is; brief.schema.json describes it
 * @param told    what was said, and by whom it was asked, in the order of time
 * @param request sections of law the receiver is asked to keep to (CP-92)
 */
@Serdeable
public record Brief(String form, UUID referral, String number, int version, Instant madeAt, To receiver,
                    Urgency urgency, Reach reach, Wishes wishes, List<Said> told, Known facts, Evidence evidence,
                    Health health, List<Picture.Told> promises, Sharing sharing, List<Law> request,
                    Map<Ours, String> ours, List<Correction> corrections) {
    static final String FORM = "khiang-brief/1";

    /** Who is to read it. */
    @Serdeable
    public record To(UUID id, String name, String area) {
    }

    /** How soon somebody must act, and why. */
    @Serdeable
    public record Urgency(String level, String category, String ageBand, @Nullable Picture.Fact safeNow,
                          @Nullable Picture.Fact deadline, @Nullable Picture.Fact place) {
    }

    /** How the child is reached without harm; {@code secretWord} says only whether there is one. */
    @Serdeable
    public record Reach(@Nullable Picture.Fact window, @Nullable Picture.Fact screen, boolean secretWord) {
    }

    /** What the child wants, before what happened to it. */
    @Serdeable
    public record Wishes(@Nullable Picture.Fact want, @Nullable Picture.Fact officer, @Nullable Picture.Fact language,
                         @Nullable Picture.Fact companion, List<UUID> quotes) {
    }

    /**
     * One line of the talk, word for word.
     *
     * @param voice   CHILD, BOT, SYSTEM or STAFF
     * @param by      service name of the counsellor who asked
     * @param tapped  the child pressed a button
     * @param choices what it could have pressed instead
     */
    @Serdeable
    public record Said(UUID line, Instant at, String voice, @Nullable String by, boolean tapped, String text,
                       List<String> choices) {
        @Override
        public String toString() {
            return "said " + line;
        }
    }

    /** The few facts that are needed: known, told as not known, and never asked. */
    @Serdeable
    public record Known(List<Picture.Fact> known, List<Picture.Fact> unknown, List<String> notAsked) {
    }

    /** Where evidence is. We have neither opened nor copied any, and cannot. */
    @Serdeable
    public record Evidence(boolean opened, boolean copied, List<String> addresses) {
    }

    /** What a doctor can still do; {@code state} is DAYS_3, DAYS_5, PASSED, NO_SIGN or NOT_ASKED. */
    @Serdeable
    public record Health(String state, @Nullable Picture.Fact recency) {
    }

    /** With whose agreement and on which ground of law it is passed on, and who approved it. */
    @Serdeable
    public record Sharing(Consent consent, List<Law> grounds, @Nullable String approvedBy,
                          @Nullable Instant approvedAt, @Nullable Instant shownAt) {
    }

    /** The child changed what is said at this place when it was told what is passed on (CP-93). */
    @Serdeable
    public record Correction(Ours place, Instant at) {
    }

    @Override
    public String toString() {
        return "brief of " + referral;
    }
}
