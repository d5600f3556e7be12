package org.khiang.conversations;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One line of a talk as those may see it who may see the talk.
 *
 * @param by       service name of the counsellor who wrote it, else null
 * @param kind     TEXT, TAP, STICKER, LOCATION, MEDIA, or UNSENT when the child took it back
 * @param text     null for media, for what was taken back, and for a place that is not kept
 * @param category what triage took the child's line to be about, else null; whether it is softened (CP-120) hangs on it
 * @param quote    the child's line that this one of ours answers, else null
 * @param quotable true for a line of the child that an answer can be shown under
 * @param delivery WAITING, SENT, FAILED, UNDELIVERABLE or CANCELLED for our lines, null for the child's
 */
@Serdeable
public record Line(UUID id, long seq, Voice voice, @Nullable String by, String kind, @Nullable String text,
                   @Nullable String media, Instant at, @Nullable String delivery, @Nullable String failure,
                   @Nullable String level, @Nullable String category, List<Mark> reasons, @Nullable UUID quote,
                   boolean quotable) {

    /** A rule that fired on this line, and where in its text; -1 when nowhere in it. */
    @Serdeable
    public record Mark(String rule, int start, int end) {
    }

    /** The same with words that were kept sealed after the child took them back. */
    Line with(@Nullable String sealedText) {
        return new Line(id, seq, voice, by, kind, sealedText, media, at, delivery, failure, level, category, reasons,
                quote, quotable);
    }

    /** The same for who must not know whose talk it was (CP-112). */
    public Line nameless() {
        return new Line(id, seq, voice, null, kind, text, media, at, delivery, failure, level, category, reasons,
                quote, quotable);
    }

    @Override
    public String toString() {
        return "line " + id;
    }
}
