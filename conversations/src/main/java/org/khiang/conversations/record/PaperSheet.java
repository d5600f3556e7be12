package org.khiang.conversations.record;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One version of a form as those read it who may.
 *
 * @param edit     what the next saving must say it is based on; 0 while nothing was written
 * @param finished the version is frozen; what is written after it is a new one
 */
@Serdeable
public record PaperSheet(int version, int edit, @Nullable String author, @Nullable Instant beganAt,
                         @Nullable Instant savedAt, boolean finished, Map<String, String> fields, List<Said> quotes) {
    static final PaperSheet NONE = new PaperSheet(0, 0, null, null, null, false, Map.of(), List.of());

    /** The child's own words as they stand in the talk; without text when the child took them back. */
    @Serdeable
    public record Said(String field, UUID line, @Nullable String text, @Nullable Instant at) {
        @Override
        public String toString() {
            return "quote of " + line;
        }
    }

    @Override
    public String toString() {
        return "paper version " + version;
    }
}
