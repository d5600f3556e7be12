package org.khiang.conversations;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * One step of a conversation as its holder is told of it.
 *
 * @param kind   LINE, DELIVERY, UNSENT, LEVEL, COVER, HOLDER, READ, CLOSED, BLOCKED, SILENCE, DECISION, REFERRAL or
 *               BESIDE
 * @param line   for LINE, DELIVERY and UNSENT
 * @param detail a level, a code, a holder's name, true and false for COVER, code and state of a DECISION, where a
 *               REFERRAL stands, or code and name of who is BESIDE
 */
@Serdeable
public record Happening(long seq, Instant at, String kind, @Nullable Line line, @Nullable String detail) {

    /** That it happened, for who may know no word of it. */
    Happening wordless() {
        return new Happening(seq, at, kind, null, detail);
    }
}
