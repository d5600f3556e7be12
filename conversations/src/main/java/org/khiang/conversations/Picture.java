package org.khiang.conversations;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The one-screen picture a counsellor reads before the first word (CP-20): what was told, what is known, what was not
 * asked, and why the child was raised.
 */
@Serdeable
public record Picture(String level, String category, List<Reason> reasons, @Nullable Fact safeNow,
                      @Nullable Fact screenPrivacy, @Nullable Quote firstDisclosure, @Nullable Fact wish,
                      List<Fact> facts, List<String> notAsked, List<Told> told, List<Earlier> earlier,
                      List<String> badges, String ageBand, @Nullable Instant readAt, @Nullable String holder,
                      @Nullable Instant deadlineAt, List<LevelStep> levels) {

    /** A filled slot, with when and by which line. */
    @Serdeable
    public record Fact(String name, String value, Instant at, @Nullable UUID line) {
    }

    /** Words of the child as they stand. */
    @Serdeable
    public record Quote(String text, Instant at, UUID line) {
    }

    /** A rule that fired, and the child's own phrase where it did. */
    @Serdeable
    public record Reason(String rule, @Nullable String phrase, UUID line, Instant at) {
    }

    /**
     * What was explained or promised to the child.
     *
     * @param what  LIMITS, or PROMISE
     * @param words of a promise, as the counsellor noted it
     * @param due   until when it is to be kept
     */
    @Serdeable
    public record Told(String what, Instant at, @Nullable String words, @Nullable Instant due) {
        @Override
        public String toString() {
            return "told " + what;
        }
    }

    /** An earlier session of the same child; no words of it. */
    @Serdeable
    public record Earlier(Instant at, String category, @Nullable String code) {
    }

    /**
     * One step of the level, up by itself or either way by a person.
     *
     * @param by       who changed it; null where triage did
     * @param signedBy the second person, where one was needed
     * @param reason   its code
     * @param words    why, as the counsellor wrote it
     */
    @Serdeable
    public record LevelStep(Instant at, String level, @Nullable String by, @Nullable String signedBy,
                            @Nullable String reason, @Nullable String words, @Nullable UUID line) {
        LevelStep nameless() {
            return new LevelStep(at, level, null, null, reason, words, line);
        }

        @Override
        public String toString() {
            return "level step";
        }
    }

    /** The same for who must not know whose talk it was (CP-112). */
    public Picture nameless() {
        return new Picture(level, category, reasons, safeNow, screenPrivacy, firstDisclosure, wish, facts, notAsked,
                told, earlier, badges, ageBand, readAt, null, deadlineAt,
                levels.stream().map(LevelStep::nameless).toList());
    }

    @Override
    public String toString() {
        return "picture";
    }
}
