package org.khiang.conversations.referral;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.UUID;
import org.khiang.conversations.TalkCard;

/** Closes and opens what is written about a child with the key of its talk. */
@Singleton
class Sealing {
    private final ObjectMapper json;

    Sealing(ObjectMapper json) {
        this.json = json;
    }

    byte[] close(TalkCard talk, Object what, UUID row) {
        try {
            return talk.seal().close(json.writeValueAsString(what), row);
        } catch (IOException failed) {
            throw new IllegalStateException("what belongs to " + row + " cannot be written");
        }
    }

    <T> T open(TalkCard talk, byte[] sealed, UUID row, Class<T> type) {
        try {
            return json.readValue(talk.seal().open(sealed, row), type);
        } catch (IOException failed) {
            throw new IllegalStateException("what belongs to " + row + " cannot be read");
        }
    }

    /** The text that leaves the house. */
    String json(Object what) {
        try {
            return json.writeValueAsString(what);
        } catch (IOException failed) {
            throw new IllegalStateException("a brief cannot be written");
        }
    }
}
