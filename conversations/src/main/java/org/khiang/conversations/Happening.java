package org.khiang.conversations;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * One step of a conversation as its holder is told of it.
 *
 * @param kind   LINE, DELIVERY, UNSENT, LEVEL, COVER, HOLDER, READ, CLOSED, BLOCKED, SILENCE, DECISION or REFERRAL
 * @param line   for LINE, DELIVERY and UNSENT
 * @param detail a level, a code, a holder's name, true and false for COVER, code and state of a DECISION, or where a
 *               REFERRAL stands
 */
@Serdeable
public record Happening(long seq, Instant at, String kind, @Nullable Line line, @Nullable String detail) {
}
