package org.khiang.conversations;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.SerdeImport;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.khiang.conversations.dialogue.Button;
import org.khiang.conversations.privacy.Seal;

/** Keeps the buttons of a call sealed: what was offered tells what was talked about. */
@Singleton
@SerdeImport(Button.class)
class Buttons {
    private static final Argument<List<Button>> BUTTONS = Argument.listOf(Button.class);
    private final ObjectMapper json;

    Buttons(ObjectMapper json) {
        this.json = json;
    }

    byte[] close(List<Button> buttons, Seal seal, UUID call) {
        try {
            return buttons.isEmpty() ? null : seal.close(json.writeValueAsString(buttons), call);
        } catch (IOException failed) {
            throw new IllegalStateException("buttons of " + call + " cannot be written");
        }
    }

    List<Button> open(@Nullable byte[] sealed, Seal seal, UUID call) {
        try {
            return sealed == null ? List.of() : json.readValue(seal.open(sealed, call), BUTTONS);
        } catch (IOException failed) {
            throw new IllegalStateException("buttons of " + call + " cannot be read");
        }
    }
}
