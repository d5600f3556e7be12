package org.khiang.conversations;

import io.micronaut.core.annotation.Nullable;
import java.time.Instant;

/**
 * How something of a child came in.
 *
 * @param eventId    the channel's own id of the event: the same id is taken once
 * @param lineId     the LINE user; only the vault keeps it
 * @param at         when it happened, also in a redelivery
 * @param replyToken for one free answer, null when there is none
 */
public record Arrival(String eventId, String lineId, Instant at, @Nullable String replyToken) {
    @Override
    public String toString() {
        return "event " + eventId;
    }
}
