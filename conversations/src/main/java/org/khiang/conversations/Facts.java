package org.khiang.conversations;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.khiang.conversations.privacy.Seal;

/** What a child has told once, with when and where it was told; sealed like its words. */
@Singleton
class Facts {
    private static final Argument<Map<String, Told>> TOLD = Argument.mapOf(String.class, Told.class);
    private final ObjectMapper json;

    Facts(ObjectMapper json) {
        this.json = json;
    }

    /** A filled slot: its value, when it was filled and by which line, if by one. */
    @Serdeable
    record Told(String value, Instant at, @Nullable UUID line) {
    }

    byte[] close(Map<String, Told> facts, Seal seal, UUID row) {
        try {
            return seal.close(json.writeValueAsString(facts), row);
        } catch (IOException failed) {
            throw new IllegalStateException("facts of " + row + " cannot be written");
        }
    }

    Map<String, Told> open(byte[] sealed, Seal seal, UUID row) {
        try {
            return json.readValue(seal.open(sealed, row), TOLD);
        } catch (IOException failed) {
            throw new IllegalStateException("facts of " + row + " cannot be read");
        }
    }

    /** The facts as a turn leaves them; a value that was known before keeps its first time and line. */
    static Map<String, Told> becoming(Map<String, Told> old, Map<String, String> now, Instant at, @Nullable UUID line) {
        Map<String, Told> all = new LinkedHashMap<>();
        now.forEach((name, value) -> {
            Told before = old.get(name);
            all.put(name, before != null && before.value().equals(value) ? before : new Told(value, at, line));
        });
        return all;
    }

    static Map<String, String> values(Map<String, Told> facts) {
        return facts.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, told -> told.getValue().value()));
    }
}
