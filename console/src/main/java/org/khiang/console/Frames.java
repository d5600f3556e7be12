package org.khiang.console;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Optional;

/** Writes what the server tells a page, and reads what a page asks. */
@Singleton
class Frames {
    private final ObjectMapper json;

    Frames(ObjectMapper json) {
        this.json = json;
    }

    /** Something that is already JSON: what goes to two hundred consoles is written once. */
    record Json(String text) {
        @Override
        public String toString() {
            return "json";
        }
    }

    /** A frame of this type with these fields; a null field is left out. */
    String frame(String type, Object... namesAndValues) {
        StringBuilder frame = new StringBuilder("{\"type\":\"").append(type).append('"');
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i + 1] != null) {
                frame.append(",\"").append(namesAndValues[i]).append("\":")
                        .append(written(namesAndValues[i + 1]).text());
            }
        }
        return frame.append('}').toString();
    }

    /** This, written once. */
    Json written(Object value) {
        if (value instanceof Json ready) {
            return ready;
        }
        try {
            return new Json(json.writeValueAsString(value));
        } catch (IOException failed) {
            throw new IllegalStateException("a frame cannot be written");
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
