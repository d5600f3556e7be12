package org.khiang.conversations.record;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Set;
import java.util.stream.Stream;
import org.khiang.conversations.record.RecordRefusal.Code;

/**
 * What a check on a child found (CP-101).
 *
 * @param safe         YES, NO or UNKNOWN: is the child safe
 * @param contacted    whether anyone contacted it
 * @param timesTold    how often it had to tell again since; null when not told
 * @param treatedWell  whether those it told treated it well
 * @param wanted       what it still wants, as it said it
 * @param planReviewed the safety plan was looked at together (CP-72)
 */
@Serdeable
public record Answers(String safe, String contacted, @Nullable Integer timesTold, String treatedWell,
                      @Nullable String wanted, boolean planReviewed) {
    private static final Set<String> KNOWN = Set.of("YES", "NO", "UNKNOWN");
    private static final int MOST_TIMES = 50;
    private static final int LONGEST = 500;

    /** @throws RecordRefusal BAD_ANSWER or TOO_LONG */
    void check() {
        boolean times = timesTold == null || timesTold >= 0 && timesTold <= MOST_TIMES;
        if (!times || Stream.of(safe, contacted, treatedWell).anyMatch(code -> code == null || !KNOWN.contains(code))) {
            throw new RecordRefusal(Code.BAD_ANSWER);
        }
        if (wanted != null && wanted.length() > LONGEST) {
            throw new RecordRefusal(Code.TOO_LONG);
        }
    }

    @Override
    public String toString() {
        return "answers";
    }
}
