package org.khiang.conversations.decision;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.khiang.conversations.TalkCard;
import org.khiang.conversations.Talks;
import org.khiang.conversations.privacy.Keys;
import org.khiang.conversations.privacy.Seal;

/** What the forms of decisions say, sealed with the key of the talk they are about, version by version. */
@Singleton
class Forms {
    private static final Argument<Map<String, String>> ANSWERS = Argument.mapOf(String.class, String.class);

    private final FormRows rows;
    private final Talks talks;
    private final Keys keys;
    private final ObjectMapper json;
    private final Clock clock;

    Forms(FormRows rows, Talks talks, Keys keys, ObjectMapper json, Clock clock) {
        this.rows = rows;
        this.talks = talks;
        this.keys = keys;
        this.json = json;
        this.clock = clock;
    }

    /** Adds a version; what it said before stays readable. */
    void write(DecisionRow decision, int version, UUID staff, Map<String, String> answers) {
        try {
            rows.add(decision.id(), version, clock.instant(), staff,
                    seal(decision).close(json.writeValueAsString(answers), decision.id()));
        } catch (IOException failed) {
            throw new IllegalStateException("the form of " + decision + " cannot be written");
        }
    }

    /** The answers of a version; empty when the talk was erased. */
    Map<String, String> read(DecisionRow decision, int version) {
        Seal seal = seal(decision);
        if (seal == null) {
            return Map.of();
        }
        try {
            byte[] sealed = rows.version(decision.id(), version).fieldsSealed();
            return json.readValue(seal.open(sealed, decision.id()), ANSWERS);
        } catch (IOException failed) {
            throw new IllegalStateException("the form of " + decision + " cannot be read");
        }
    }

    /** Names of the answers that are not what they were in that version. */
    List<String> changedSince(DecisionRow decision, int version) {
        if (version < 1 || version >= decision.version()) {
            return List.of();
        }
        Map<String, String> before = read(decision, version);
        Map<String, String> now = read(decision, decision.version());
        return Stream.concat(before.keySet().stream(), now.keySet().stream()).distinct()
                .filter(name -> !Objects.equals(before.get(name), now.get(name))).toList();
    }

    /** The seal of what is written with a decision; null when its talk was erased. */
    Seal seal(DecisionRow decision) {
        return decision.conversationId() == null ? keys.seal()
                : talks.find(decision.conversationId()).map(TalkCard::seal).orElse(null);
    }
}
