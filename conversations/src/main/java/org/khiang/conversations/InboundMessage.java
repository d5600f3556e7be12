package org.khiang.conversations;

import io.micronaut.core.annotation.Nullable;

/**
 * One message of a child.
 *
 * @param text   what was written; the label of a tapped button; a sticker's words; a place's coordinates
 * @param mark   channel's id of the message, or the script position of a tapped button, or the kind of medium
 * @param quote  LINE's ticket for quoting the message, null where it gives none
 */
public record InboundMessage(Arrival arrival, Kind kind, @Nullable String text, @Nullable String mark,
                             @Nullable String quote) {

    /** A message that cannot be quoted. */
    public InboundMessage(Arrival arrival, Kind kind, @Nullable String text, @Nullable String mark) {
        this(arrival, kind, text, mark, null);
    }

    @Override
    public String toString() {
        return "message of " + arrival;
    }
}
