package org.khiang.bot.simulator;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * One bubble on a phone of the simulator.
 *
 * @param n      place in the chat, from 1
 * @param id     LINE's id of a message of the child; the same for an account's
 * @param from   "me" or "account"
 * @param type   text, sticker, location, image, video, audio or file
 * @param text   what is read; null for media, of which there is only an event
 * @param quote  the words of the child's bubble that this one answers, null for most
 * @param sender the name the account spoke under, null for its own
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record Bubble(int n, String id, String from, String type, @Nullable String text, @Nullable String quote,
              @Nullable String sender, Instant at, boolean unsent) {

    Bubble takenBack() {
        return new Bubble(n, id, from, type, null, null, sender, at, true);
    }

    @Override
    public String toString() {
        return "bubble " + n;
    }
}
