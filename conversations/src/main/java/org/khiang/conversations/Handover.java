package org.khiang.conversations;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.stream.Stream;

/**
 * The sheet with which a child goes from one counsellor to another, so that it need not tell again (CP-51).
 *
 * @param where    where the two of them are
 * @param danger   the danger now
 * @param wish     what the child wants
 * @param promised what was promised, and by when
 * @param avoid    who must not be contacted
 * @param window   when it is safe to write
 * @param next     the next step
 * @param nextAt   when that is due
 */
@Serdeable
public record Handover(@Nullable String where, @Nullable String danger, @Nullable String wish,
                       @Nullable String promised, @Nullable String avoid, @Nullable String window,
                       @Nullable String next, @Nullable Instant nextAt) {
    /** Longest answer of a sheet, in UTF-16 units. */
    public static final int LONGEST = 1000;

    /** Nothing is left out: an empty field would be read as "nothing to say". */
    boolean whole() {
        return nextAt != null && fields().allMatch(field -> field != null && !field.isBlank()
                && field.length() <= LONGEST);
    }

    private Stream<String> fields() {
        return Stream.of(where, danger, wish, promised, avoid, window, next);
    }

    @Override
    public String toString() {
        return "hand-over sheet";
    }
}
