package org.khiang.console;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Writes what the server tells a page, and reads what a page asks. */
@Singleton
class Frames {
    private final ObjectMapper json;

    Frames(ObjectMapper json) {
        this.json = json;
    }

    /** A frame of this type with these fields; a null field is left out. */
    String frame(String type, Object... namesAndValues) {
        Map<String, Object> frame = new LinkedHashMap<>();
        frame.put("type", type);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i + 1] != null) {
                frame.put((String) namesAndValues[i], namesAndValues[i + 1]);
            }
        }
        try {
            return json.writeValueAsString(frame);
        } catch (IOException failed) {
            throw new IllegalStateException("a frame " + type + " cannot be written");
        }
    }

    /** Empty when it is no frame of ours; what was sent is told to nobody. */
    Optional<Frame> read(String text) {
        try {
            return Optional.ofNullable(json.readValue(text, Frame.class));
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }
}
