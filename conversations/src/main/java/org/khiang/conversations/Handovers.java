package org.khiang.conversations;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.UUID;
import org.khiang.conversations.privacy.Seal;

/** Keeps hand-over sheets sealed: what staff write about a child is the child's too. */
@Singleton
class Handovers {
    private final ObjectMapper json;

    Handovers(ObjectMapper json) {
        this.json = json;
    }

    byte[] close(Handover sheet, Seal seal, UUID transfer) {
        try {
            return seal.close(json.writeValueAsString(sheet), transfer);
        } catch (IOException failed) {
            throw new IllegalStateException("the sheet of " + transfer + " cannot be written");
        }
    }

    Handover open(byte[] sealed, Seal seal, UUID transfer) {
        try {
            return json.readValue(seal.open(sealed, transfer), Handover.class);
        } catch (IOException failed) {
            throw new IllegalStateException("the sheet of " + transfer + " cannot be read");
        }
    }
}
